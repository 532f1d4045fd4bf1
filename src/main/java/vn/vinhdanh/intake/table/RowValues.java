package vn.vinhdanh.intake.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        for (Column column : header.columns()) {
            CellValue value = value(row, column);
            values.put(column.index(), value);
            above.put(column.index(), value.text());
        }
        return values;
    }

    private CellValue value(GridRow row, Column column) {
        int index = column.index();
        GridCell cell = row.cell(index);
        if (cell == null) {
            return column.role() == ColumnRole.ORDINAL
                    ? new CellValue("", grid.at(row.number(), index))
                    : mergedDown(row, index);
        }
        if (cell.error() != null && column.role() != ColumnRole.ORDINAL) {
            findings.accept(Finding.of(
                    FindingCode.FORMULA_HAS_NO_VALUE, grid.at(row.number(), index), column.heading(), cell.error()));
        }
        String text = carried(cell.text(), above.get(index));
        if (!text.equals(cell.text())) {
            assumptions.carried(index, row.number());
        }
        return new CellValue(text, grid.at(row.number(), index));
    }

    /** The value stands in the area's first cell, and there the clerk would mend it. */
    private CellValue mergedDown(GridRow row, int index) {
        MergedArea area = grid.merged().at(row.number(), index);
        if (area == null || area.firstRow() >= row.number() || area.firstRow() <= header.lastRow()) {
            return new CellValue("", grid.at(row.number(), index));
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
        return above != null && AS_ABOVE.contains(text.toLowerCase(Locale.ROOT)) ? above : text;
    }
}
