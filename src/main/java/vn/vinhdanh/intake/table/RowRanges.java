package vn.vinhdanh.intake.table;

import java.util.List;
import java.util.StringJoiner;

/** Row numbers as a clerk would write them: "5–9, 12". */
final class RowRanges {

    private static final int MOST = 8;

    private RowRanges() {}

    /** @param rows in ascending order */
    static String of(List<Integer> rows) {
        StringJoiner ranges = new StringJoiner(", ");
        int shown = 0;
        int index = 0;
        while (index < rows.size()) {
            if (shown++ == MOST) {
                return ranges.add("…").toString();
            }
            int first = rows.get(index);
            int last = first;
            while (index + 1 < rows.size() && rows.get(index + 1) <= last + 1) {
                last = rows.get(++index);
            }
            ranges.add(first == last ? String.valueOf(first) : first + "–" + last);
            index++;
        }
        return ranges.toString();
    }
}
