package vn.vinhdanh.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds something.
 *
 * @param number Excel's, from 1
 * @param cells those that hold something, from left to right
 */
public record GridRow(int number, List<GridCell> cells) {

    public @Nullable GridCell cell(int column) {
        for (GridCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** One line; empty for an empty cell. */
    public String line(int column) {
        GridCell cell = cell(column);
        return cell == null ? "" : cell.line();
    }
}
