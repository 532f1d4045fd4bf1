package vn.vinhdanh.sample.layout;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.sample.row.Draft;

/** The line that counts a list. */
final class Totals {

    private static final List<String> BEGINNINGS =
            List.of("Tổng cộng: ", "Tổng cộng: ", "Danh sách này có: ", "Cộng: ");

    private Totals() {}

    /** @param more how many more people it claims than there are */
    static String line(List<Draft> rows, int more, Random random) {
        String counts = Stream.of(
                        count(rows, RecipientKind.COLLECTIVE, "tập thể", 0),
                        count(rows, RecipientKind.INDIVIDUAL, "cá nhân", more),
                        count(rows, RecipientKind.HOUSEHOLD, "hộ gia đình", 0))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + counts;
    }

    private static String count(List<Draft> rows, RecipientKind kind, String name, int more) {
        long count = rows.stream().filter(row -> row.kind() == kind).count();
        return count == 0 ? "" : String.format(Locale.ROOT, "%02d ", count + more) + name;
    }
}
