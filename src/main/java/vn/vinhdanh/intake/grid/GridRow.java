package vn.vinhdanh.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds something.
 *
 * @param number Excel's, from 1
 * @param cells those that hold something, from left to right
 * @param hidden by the clerk or by a filter left on
 */
public record GridRow(int number, List<GridCell> cells, boolean hidden) {

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

    public GridCell last() {
        return cells.get(cells.size() - 1);
    }
}
