package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.Headings;
import vn.vinhdanh.intake.heading.Vocabulary;

/** How many rows the headings of a table take. */
final class HeaderRows {

    private static final int MOST_ROWS = 3;
    private static final int FEWEST_COLUMN_NUMBERS = 3;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]? ?(\\d{1,2}|[A-Ea-e]) ?[)\\]]?");

    private final Grid grid;
    private final Headings headings;
    private final Vocabulary vocabulary;

    HeaderRows(Grid grid, Headings headings, Vocabulary vocabulary) {
        this.grid = grid;
        this.headings = headings;
        this.vocabulary = vocabulary;
    }

    /**
     * At least two known headings, and they are no small part of the row: a data row never looks so. The name of an
     * award may head a column of marks, and speaks neither for nor against.
     */
    boolean isHeader(GridRow row) {
        Set<ColumnRole> known = EnumSet.noneOf(ColumnRole.class);
        List<String> others = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            ColumnRole role = headings.find(cell.line());
            if (role == null || !known.add(role)) {
                others.add(cell.line());
            }
            // most rows are data: do not look at the rest of them
            if (known.isEmpty() && others.size() * 2 > row.cells().size()) {
                return false;
            }
        }
        return known.size() >= 2
                && others.stream().filter(text -> !vocabulary.isAward(text)).count() * 2
                        <= row.cells().size();
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
            boolean belowReaching = reachingOver(top, below, cell.column()) != null;
            if (!belowWide && !ownHeading && !belowReaching) {
                return false;
            }
        }
        return true;
    }

    /**
     * The heading that a clerk means to reach over several columns though they are not merged, as in any text file: the
     * nearest to the left, where it is about awards and all that stands below it, as far as the column, are awards.
     */
    @Nullable
    GridCell reachingOver(GridRow top, @Nullable GridRow below, int column) {
        if (below == null) {
            return null;
        }
        for (int at = column; at >= 0; at--) {
            GridCell under = below.cell(at);
            if (under == null || !vocabulary.isAward(under.line())) {
                return null;
            }
            GridCell heading = top.cell(at);
            if (heading != null) {
                ColumnRole role = headings.find(heading.line());
                return role != null && (role.isAward() || role == ColumnRole.PREVIOUS_AWARDS) ? heading : null;
            }
        }
        return null;
    }
}
