package vn.vinhdanh.intake.grid;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;

/**
 * One sheet.
 *
 * @param file name without folder
 * @param rows those that hold something, from the top; hidden ones too, for a filter left on must not lose anybody
 */
public record Grid(String file, String sheet, List<GridRow> rows, MergedAreas merged) {

    /** The last row that holds something, from 1; 0 for an empty sheet. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** The row of this number, or null where it holds nothing. */
    public @Nullable GridRow row(int number) {
        int index = Collections.binarySearch(
                rows, new GridRow(number, List.of()), Comparator.comparingInt(GridRow::number));
        return index < 0 ? null : rows.get(index);
    }

    public CellRef at(int row, int column) {
        return new CellRef(file, sheet, row, GridCell.letters(column));
    }

    public CellRef at(GridRow row) {
        return new CellRef(file, sheet, row.number(), null);
    }
}
