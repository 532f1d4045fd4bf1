package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;

/** What was understood in a sheet without the clerk having written it in the row itself: each sort is told once. */
final class Assumptions {

    private final Map<Integer, List<Integer>> carried = new LinkedHashMap<>();
    private final Map<Source, Integer> taken = new LinkedHashMap<>();
    private final Map<String, Split> splits = new LinkedHashMap<>();
    private final List<Integer> hidden = new ArrayList<>();

    /**
     * Where something was taken from.
     *
     * @param what in Vietnamese, as is {@code from}
     */
    private record Source(String what, String from) {}

    private record Split(int cells, String example) {}

    /** The value stands further up. */
    void carried(int column, int row) {
        carried.computeIfAbsent(column, any -> new ArrayList<>()).add(row);
    }

    void taken(String what, String from) {
        taken.merge(new Source(what, from), 1, Integer::sum);
    }

    void split(String heading, String office, String unit) {
        splits.merge(
                heading,
                new Split(1, "chức vụ “" + office + "”, đơn vị “" + unit + "”"),
                (first, more) -> new Split(first.cells() + 1, first.example()));
    }

    void hidden(int row) {
        hidden.add(row);
    }

    void tell(Grid grid, Consumer<Finding> findings) {
        if (!carried.isEmpty()) {
            int cells = carried.values().stream().mapToInt(List::size).sum();
            String places = carried.entrySet().stream()
                    .map(entry ->
                            "cột " + GridCell.letters(entry.getKey()) + ", dòng " + RowRanges.of(entry.getValue()))
                    .collect(Collectors.joining("; "));
            findings.accept(Finding.of(FindingCode.VALUES_CARRIED, grid.at(), String.valueOf(cells), places));
        }
        taken.forEach((source, rows) -> findings.accept(Finding.of(
                FindingCode.TAKEN_FROM_TITLE, grid.at(), String.valueOf(rows), source.what(), source.from())));
        splits.forEach((heading, split) -> findings.accept(Finding.of(
                FindingCode.FACTS_SPLIT, grid.at(), heading, String.valueOf(split.cells()), split.example())));
        if (!hidden.isEmpty()) {
            findings.accept(Finding.of(
                    FindingCode.HIDDEN_ROWS_READ, grid.at(), String.valueOf(hidden.size()), RowRanges.of(hidden)));
        }
    }
}
