package vn.vinhdanh.intake.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.PhraseIndex;

/** How many rows the headings of a table take. */
final class HeaderRows {

    private static final int MOST_ROWS = 3;
    private static final int FEWEST_COLUMN_NUMBERS = 3;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]? ?(\\d{1,2}|[A-Ea-e]) ?[)\\]]?");

    private final Grid grid;
    private final PhraseIndex<ColumnRole> headings;

    HeaderRows(Grid grid, PhraseIndex<ColumnRole> headings) {
        this.grid = grid;
        this.headings = headings;
    }

    /** At least two known headings, and they are no small part of the row: a data row never looks so. */
    boolean isHeader(GridRow row) {
        Set<ColumnRole> known = EnumSet.noneOf(ColumnRole.class);
        int others = 0;
        for (GridCell cell : row.cells()) {
            ColumnRole role = headings.find(cell.line());
            if (role == null || !known.add(role)) {
                others++;
            }
            // most rows are data: do not look at the rest of them
            if (others * 2 > row.cells().size()) {
                return false;
            }
        }
        return known.size() >= 2;
    }

    /** The last row with headings. */
    int lastHeadingRow(GridRow top) {
        int last = top.number();
        for (GridCell cell : top.cells()) {
            MergedArea area = grid.merged().at(top.number(), cell.column());
            if (area != null) {
                last = Math.max(last, Math.min(area.lastRow(), top.number() + MOST_ROWS - 1));
            }
        }
        return last == top.number() && isSecondRow(top, grid.row(last + 1)) ? last + 1 : last;
    }

    boolean isColumnNumbers(@Nullable GridRow row) {
        if (row == null || row.cells().size() < FEWEST_COLUMN_NUMBERS) {
            return false;
        }
        int expected = 1;
        for (GridCell cell : row.cells()) {
            var number = COLUMN_NUMBER.matcher(cell.line());
            if (!number.matches()) {
                return false;
            }
            if (Character.isDigit(number.group(1).charAt(0)) && Integer.parseInt(number.group(1)) != expected++) {
                return false;
            }
        }
        return true;
    }

    /** Without merged cells to tell: everything in it stands below a wide heading, or is a heading without one above. */
    private boolean isSecondRow(GridRow top, @Nullable GridRow below) {
        if (below == null || isColumnNumbers(below)) {
            return false;
        }
        for (GridCell cell : below.cells()) {
            MergedArea above = grid.merged().at(top.number(), cell.column());
            boolean belowWide = above != null && above.isWide();
            boolean ownHeading = top.line(cell.column()).isEmpty() && headings.knows(cell.line());
            if (!belowWide && !ownHeading) {
                return false;
            }
        }
        return true;
    }
}
