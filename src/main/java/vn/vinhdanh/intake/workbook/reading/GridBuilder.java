package vn.vinhdanh.intake.workbook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.grid.MergedAreas;
import vn.vinhdanh.intake.text.CellText;
import vn.vinhdanh.intake.text.RepairedText;
import vn.vinhdanh.intake.text.SheetTexts;

/**
 * Gathers one sheet's cells; what is blank or out of bounds is never kept. Texts are repaired at the end, because only
 * the sheet as a whole tells whether a doubtful one is in a legacy encoding.
 */
public final class GridBuilder {

    private final ReadingBudget budget;
    private final SheetTexts texts = new SheetTexts();
    private final List<RawRow> rows = new ArrayList<>();
    private final List<MergedArea> areas = new ArrayList<>();
    private List<RawCell> cells = new ArrayList<>();
    private int beyond = -1;

    public GridBuilder(ReadingBudget budget) {
        this.budget = budget;
    }

    private record RawCell(
            int column,
            String text,
            @Nullable String font,
            @Nullable String error) {}

    private record RawRow(int number, boolean hidden, List<RawCell> cells) {}

    public boolean looksAt(int column) {
        return column < budget.limits().maxColumns();
    }

    /** @param font the typeface's name, which tells a legacy encoding; null where the format has none */
    public void cell(int column, String raw, @Nullable String font, @Nullable String error) throws UnreadableFile {
        if (raw.isBlank() && error == null) {
            return;
        }
        if (!looksAt(column)) {
            beyond(column);
            return;
        }
        budget.cell(raw);
        texts.see(raw, font);
        cells.add(new RawCell(column, raw, font, error));
    }

    /** There is content in a column that is not looked at. */
    public void beyond(int column) {
        if (beyond < 0) {
            beyond = column;
        }
    }

    public void endRow(int number, boolean hidden) throws UnreadableFile {
        budget.checkTime();
        if (cells.isEmpty()) {
            return;
        }
        budget.row(rows.size());
        rows.add(new RawRow(number, hidden, cells));
        cells = new ArrayList<>(cells.size());
    }

    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        areas.add(new MergedArea(firstRow, lastRow, firstColumn, lastColumn));
    }

    public Grid build(String file, String sheet) throws UnreadableFile {
        String name = CellText.repaired(sheet);
        SheetRemarks remarks = new SheetRemarks(CellRef.ofSheet(file, name));
        if (beyond >= 0) {
            remarks.beyond(beyond, budget.limits().maxColumns());
        }
        rows.sort(Comparator.comparingInt(RawRow::number));
        List<GridRow> repaired = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            RawRow row = rows.get(index);
            // most of a large sheet's memory: let it go as soon as it is repaired
            rows.set(index, new RawRow(row.number(), row.hidden(), List.of()));
            budget.checkTime();
            List<GridCell> kept = repaired(row, remarks);
            if (!kept.isEmpty()) {
                repaired.add(new GridRow(row.number(), kept, row.hidden()));
            }
        }
        return new Grid(
                file, name, repaired, new MergedAreas(areas, budget.limits().maxColumns()), remarks.findings());
    }

    private List<GridCell> repaired(RawRow row, SheetRemarks remarks) {
        List<GridCell> kept = new ArrayList<>(row.cells().size());
        for (RawCell cell : row.cells()) {
            RepairedText text = texts.repair(cell.text(), cell.font());
            if (!text.text().isEmpty() || cell.error() != null) {
                kept.add(new GridCell(cell.column(), text.text(), cell.error()));
                remarks.repaired(row.number(), cell.column(), cell.text(), text);
            }
        }
        return kept;
    }
}
