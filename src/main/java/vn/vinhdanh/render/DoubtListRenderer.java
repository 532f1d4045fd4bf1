package vn.vinhdanh.render;

import java.util.List;
import vn.vinhdanh.register.History;

/** Makes the workbook in which a clerk says which entries of one name are one. */
public interface DoubtListRenderer {

    /** The heading above the answers; a clerk writes "có" or "không" below it. */
    String ANSWER = "Cùng một người (có/không)";

    byte[] render(List<History.Doubt> doubts);
}
