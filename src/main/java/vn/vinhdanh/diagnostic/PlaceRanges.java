package vn.vinhdanh.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where findings stand, neighbours drawn together: the cells below one another in a column, the rows in a sheet. */
final class PlaceRanges {

    private static final int SHOWN = 12;

    private final List<Range> ranges;

    private PlaceRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Rows {@code from} to {@code to} of one column, or whole rows; one place where there is no row. */
    private record Range(CellRef from, CellRef to) {

        boolean goesOn(CellRef next) {
            Integer last = to.row();
            return last != null
                    && next.row() != null
                    && next.row() == last + 1
                    && Objects.equals(next.sheet(), to.sheet())
                    && Objects.equals(next.column(), to.column());
        }

        int size() {
            return from.row() == null || to.row() == null ? 1 : to.row() - from.row() + 1;
        }

        String text() {
            if (from.equals(to)) {
                return from.place();
            }
            return from.place() + "–" + (to.column() == null ? to.row() : to.place());
        }
    }

    static PlaceRanges of(List<Finding> findings) {
        Map<String, Integer> sheets = new HashMap<>();
        for (Finding finding : findings) {
            sheets.putIfAbsent(sheet(finding.at()), sheets.size());
        }
        List<CellRef> places = findings.stream()
                .map(Finding::at)
                .distinct()
                .sorted(Comparator.comparingInt((CellRef at) -> sheets.getOrDefault(sheet(at), 0))
                        .thenComparing(PlaceRanges::column, Comparator.comparingInt(String::length))
                        .thenComparing(PlaceRanges::column)
                        .thenComparingInt(at -> at.row() == null ? 0 : at.row()))
                .toList();
        List<Range> ranges = new ArrayList<>();
        for (CellRef place : places) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.goesOn(place)) {
                ranges.set(ranges.size() - 1, new Range(last.from(), place));
            } else {
                ranges.add(new Range(place, place));
            }
        }
        return new PlaceRanges(ranges);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String sheet = null;
        for (Range range : ranges.subList(0, Math.min(SHOWN, ranges.size()))) {
            String own = sheet(range.from());
            if (!own.equals(sheet)) {
                text.append(text.isEmpty() ? "" : "; ").append(own).append(own.isEmpty() ? "" : ": ");
            } else {
                text.append(", ");
            }
            sheet = own;
            text.append(range.text());
        }
        return text.append(rest()).toString();
    }

    private String rest() {
        List<Range> left = ranges.subList(Math.min(SHOWN, ranges.size()), ranges.size());
        if (left.isEmpty()) {
            return "";
        }
        boolean cells = left.stream().allMatch(range -> range.from().column() != null);
        int count = left.stream().mapToInt(Range::size).sum();
        return " … và " + count + (cells ? " ô khác" : " vị trí khác");
    }

    private static String sheet(CellRef at) {
        return orEmpty(at.sheet());
    }

    private static String column(CellRef at) {
        return orEmpty(at.column());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
