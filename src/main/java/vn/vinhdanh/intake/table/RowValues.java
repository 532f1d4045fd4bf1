package vn.vinhdanh.intake.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.heading.ColumnRole;

/** The values that a clerk means by a row: also those merged down to it and those marked "như trên". */
final class RowValues {

    private static final Set<String> AS_ABOVE = Set.of(
            "như trên", "nhu tren", "nt", "-nt-", "- nt -", "\"", "''", "”", "“", "″", "〃", "//", "-\"-", "- \" -");

    private static final int LONGEST =
            AS_ABOVE.stream().mapToInt(String::length).max().orElseThrow();

    private final Grid grid;
    private final Header header;
    private final Assumptions assumptions;
    private final Consumer<Finding> findings;
    private final Map<Integer, String> above = new HashMap<>();

    RowValues(Grid grid, Header header, Assumptions assumptions, Consumer<Finding> findings) {
        this.grid = grid;
        this.header = header;
        this.assumptions = assumptions;
        this.findings = findings;
    }

    /** By column; line breaks still in. */
    Map<Integer, CellValue> of(GridRow row) {
        Map<Integer, CellValue> values = new HashMap<>();
        CellRef at = grid.at(row);
        for (Column column : header.columns()) {
            CellValue value = value(row, column, at.inColumn(GridCell.letters(column.index())));
            values.put(column.index(), value);
            above.put(column.index(), value.text());
        }
        return values;
    }

    private CellValue value(GridRow row, Column column, CellRef at) {
        int index = column.index();
        GridCell cell = row.cell(index);
        if (cell == null) {
            return column.role() == ColumnRole.ORDINAL ? new CellValue("", at) : mergedDown(row, index, at);
        }
        if (cell.error() != null && column.role() != ColumnRole.ORDINAL) {
            findings.accept(Finding.of(FindingCode.FORMULA_HAS_NO_VALUE, at, column.heading(), cell.error()));
        }
        String text = carried(cell.text(), above.get(index));
        if (!text.equals(cell.text())) {
            assumptions.carried(index, row.number());
        }
        return new CellValue(text, at);
    }

    /** The value stands in the area's first cell, and there the clerk would mend it. */
    private CellValue mergedDown(GridRow row, int index, CellRef at) {
        MergedArea area = grid.merged().at(row.number(), index);
        if (area == null || area.firstRow() >= row.number() || area.firstRow() <= header.lastRow()) {
            return new CellValue("", at);
        }
        GridRow first = grid.row(area.firstRow());
        GridCell cell = first == null ? null : first.cell(area.firstColumn());
        String text = cell == null ? "" : carried(cell.text(), above.get(index));
        if (!text.isEmpty()) {
            assumptions.carried(index, row.number());
        }
        return new CellValue(text, grid.at(area.firstRow(), area.firstColumn()));
    }

    private static String carried(String text, @Nullable String above) {
        return above != null && text.length() <= LONGEST && AS_ABOVE.contains(text.toLowerCase(Locale.ROOT))
                ? above
                : text;
    }
}
