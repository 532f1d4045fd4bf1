package vn.vinhdanh.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;

/**
 * One sheet.
 *
 * @param file name without folder
 * @param rows those that hold something, from the top; hidden ones too, for a filter left on must not lose anybody
 * @param findings what its reader repaired or left out
 */
public record Grid(String file, String sheet, List<GridRow> rows, MergedAreas merged, List<Finding> findings) {

    /** The last row that holds something, from 1; 0 for an empty sheet. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** The row of this number, or null where it holds nothing. */
    public @Nullable GridRow row(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GridRow row = rows.get(middle);
            if (row.number() == number) {
                return row;
            }
            if (row.number() < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    public CellRef at(int row, int column) {
        return new CellRef(file, sheet, row, GridCell.letters(column));
    }

    public CellRef at(GridRow row) {
        return new CellRef(file, sheet, row.number(), null);
    }

    /** The whole sheet. */
    public CellRef at() {
        return CellRef.ofSheet(file, sheet);
    }
}
