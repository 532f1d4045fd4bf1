package vn.vinhdanh.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.grid.MergedAreas;
import vn.vinhdanh.intake.text.CellText;

/** Gathers one sheet's cells; what is blank or out of bounds is never kept. */
final class GridBuilder {

    private final IntakeLimits limits;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<MergedArea> areas = new ArrayList<>();
    private List<GridCell> cells = new ArrayList<>();

    GridBuilder(IntakeLimits limits) {
        this.limits = limits;
    }

    boolean looksAt(int column) {
        return column < limits.maxColumns();
    }

    void cell(int column, String raw, @Nullable String error) {
        String text = CellText.repaired(raw);
        if (looksAt(column) && (!text.isEmpty() || error != null)) {
            cells.add(new GridCell(column, text, error));
        }
    }

    void endRow(int number) throws UnreadableFile {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == limits.maxRows()) {
            throw WorkbookFiles.tooManyRows(limits.maxRows());
        }
        rows.add(new GridRow(number, List.copyOf(cells)));
        cells = new ArrayList<>();
    }

    void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        areas.add(new MergedArea(firstRow, lastRow, firstColumn, lastColumn));
    }

    Grid build(String file, String sheet) {
        rows.sort(Comparator.comparingInt(GridRow::number));
        return new Grid(file, CellText.repaired(sheet), List.copyOf(rows), new MergedAreas(areas, limits.maxColumns()));
    }
}
