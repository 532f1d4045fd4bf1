package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.HeadingMatch;
import vn.vinhdanh.intake.heading.Headings;
import vn.vinhdanh.intake.heading.Vocabulary;

/** Recognises the heading rows of a table, wherever they stand and in whatever order the columns are. */
final class HeaderFinder {

    private final Grid grid;
    private final Headings headings;
    private final HeaderRows rows;
    private final Vocabulary vocabulary;

    HeaderFinder(Grid grid, Headings headings, Vocabulary vocabulary) {
        this.grid = grid;
        this.headings = headings;
        this.vocabulary = vocabulary;
        rows = new HeaderRows(grid, headings, vocabulary);
    }

    /** Whether a header of the sheet is of the wanted sort. */
    boolean has(Predicate<Header> wanted, @Nullable RecipientKind kind) {
        for (GridRow row : grid.rows()) {
            Header header = at(row, kind);
            if (header != null && wanted.test(header)) {
                return true;
            }
        }
        return false;
    }

    /** The header that begins in this row; null where none does. */
    @Nullable
    Header at(GridRow top, @Nullable RecipientKind kind) {
        if (!rows.isHeader(top)) {
            return null;
        }
        int last = rows.lastHeadingRow(top);
        List<Column> columns = new ArrayList<>();
        List<CellValue> unknown = new ArrayList<>();
        int width = width(top.number() - 1, last);
        for (int index = 0; index <= width; index++) {
            addColumn(top.number(), last, index, columns, unknown);
        }
        int end = rows.isColumnNumbers(grid.row(last + 1)) ? last + 1 : last;
        Header seen = new Header(top.number(), end, columns, unknown);
        return new ColumnRoles(grid, seen, headings, vocabulary).settled(kind);
    }

    private int width(int first, int last) {
        int width = 0;
        for (int number = first; number <= last; number++) {
            GridRow row = grid.row(number);
            width = row == null
                    ? width
                    : Math.max(width, row.cells().get(row.cells().size() - 1).column() + 1);
        }
        return width;
    }

    private void addColumn(int top, int last, int index, List<Column> columns, List<CellValue> unknown) {
        HeadingMatch match = null;
        String path = "";
        GridCell own = null;
        int ownRow = top;
        for (int number = top; number <= last; number++) {
            GridCell cell = headingAt(number, index, top, last);
            if (cell == null) {
                continue;
            }
            path = path.isEmpty() ? cell.line() : path + " " + cell.line();
            match = matchBelow(match, cell.line(), path);
            own = cell;
            ownRow = number;
        }
        if (own == null) {
            return;
        }
        if (match != null) {
            columns.add(new Column(index, ownRow, own.line(), match));
        } else if (own.column() == index) {
            unknown.add(new CellValue(own.line(), grid.at(ownRow, index)));
        }
    }

    /** What the clerk sees above a column: its own heading, a wide one over it, or a tall one begun further up. */
    private @Nullable GridCell headingAt(int number, int index, int top, int last) {
        GridRow row = grid.row(number);
        GridCell cell = row == null ? null : row.cell(index);
        MergedArea area = grid.merged().at(number, index);
        if (cell != null) {
            return cell;
        }
        if (area == null) {
            return row != null && number < last && last <= top + 1
                    ? rows.reachingOver(row, grid.row(last), index)
                    : null;
        }
        boolean wide = area.isWide() && area.firstRow() == number;
        boolean begunAbove = number == top && area.firstRow() < top;
        GridRow first = wide || begunAbove ? grid.row(area.firstRow()) : null;
        return first == null ? null : first.cell(area.firstColumn());
    }

    private @Nullable HeadingMatch matchBelow(@Nullable HeadingMatch above, String heading, String path) {
        // what was granted before stays so, whatever its columns are called
        if (above != null && above.role() == ColumnRole.PREVIOUS_AWARDS) {
            return above;
        }
        HeadingMatch match = headings.match(heading);
        if (match == null) {
            match = headings.matchWhole(path);
        }
        if (match == null && above != null) {
            return above.role().isAward() ? above.below(ColumnRole.AWARD_MARK) : above;
        }
        return match;
    }
}
