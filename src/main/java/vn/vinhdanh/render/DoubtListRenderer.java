package vn.vinhdanh.render;

import java.util.List;
import java.util.function.Function;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.PastAward;

/** Makes the workbook in which a clerk says which entries of one name are one. */
public interface DoubtListRenderer {

    /** The heading above the answers; a clerk writes "có" or "không" below it. */
    String ANSWER = "Cùng một người (có/không)";

    /** @param called an award with its year, as clerks call it */
    byte[] render(List<History.Doubt> doubts, Function<PastAward, String> called);
}
