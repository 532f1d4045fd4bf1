package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.HeadingMatch;
import vn.vinhdanh.intake.heading.Headings;
import vn.vinhdanh.intake.heading.RowWord;
import vn.vinhdanh.intake.heading.Vocabulary;

/** Settles what headings leave open by the other columns and by the values below. */
final class ColumnRoles {

    private static final int ROWS_LOOKED_AT = 200;
    private static final Pattern WITH_DIGITS = Pattern.compile(".*\\d.*");

    private final Grid grid;
    private final Header header;
    private final Headings headings;
    private final Vocabulary vocabulary;

    ColumnRoles(Grid grid, Header header, Headings headings, Vocabulary vocabulary) {
        this.grid = grid;
        this.header = header;
        this.headings = headings;
        this.vocabulary = vocabulary;
    }

    Header settled(@Nullable RecipientKind kind) {
        List<Column> columns = new ArrayList<>();
        List<CellValue> unknown = new ArrayList<>();
        for (Column column : header.columns()) {
            boolean pinned = column.match().basis() == ColumnMapping.Basis.PINNED;
            ColumnRole role = pinned ? column.role() : settled(column, columns, kind);
            if (role == null) {
                unknown.add(new CellValue(column.heading(), grid.at(column.row(), column.index())));
            } else {
                columns.add(column.as(role));
            }
        }
        for (CellValue heading : header.unknown()) {
            Column guessed = guess(heading, columns);
            if (guessed == null) {
                unknown.add(heading);
            } else {
                columns.add(guessed);
            }
        }
        columns.sort(Comparator.comparingInt(Column::index));
        return new Header(header.firstRow(), header.lastRow(), List.copyOf(columns), List.copyOf(unknown));
    }

    private @Nullable Column guess(CellValue heading, List<Column> columns) {
        int row = Objects.requireNonNull(heading.at().row());
        int index = GridCell.index(Objects.requireNonNull(heading.at().column()));
        if (vocabulary.isAward(heading.text()) && (values(index).isEmpty() || isMarked(index))) {
            return new Column(index, row, heading.text(), HeadingMatch.byValues(ColumnRole.AWARD_MARK));
        }
        Set<Field> taken = columns.stream().map(column -> column.role().field()).collect(Collectors.toSet());
        HeadingMatch match = headings.guess(heading.text(), taken);
        return match == null ? null : new Column(index, row, heading.text(), match);
    }

    private @Nullable ColumnRole settled(Column column, List<Column> before, @Nullable RecipientKind kind) {
        return switch (column.role()) {
            case AWARD_MARK -> isMarked(column.index()) ? ColumnRole.AWARD_MARK : ColumnRole.AWARD;
            case MALE ->
                header.has(ColumnRole.FEMALE::equals) || !all(column, WITH_DIGITS.asMatchPredicate())
                        ? ColumnRole.MALE
                        : ColumnRole.PERIOD;
            case PERIOD -> isYearOrMale(column) ? ColumnRole.MALE : ColumnRole.PERIOD;
            case RECIPIENT -> recipient(column);
            case COLLECTIVE_NAME -> namesSomebodyElse() ? ColumnRole.UNIT : ColumnRole.COLLECTIVE_NAME;
            case UNIT ->
                kind == RecipientKind.COLLECTIVE && !header.hasName() && !hasUnit(before)
                        ? ColumnRole.COLLECTIVE_NAME
                        : ColumnRole.UNIT;
            case GIVEN_NAME -> givenName();
            case FAMILY_NAME ->
                header.has(ColumnRole.GIVEN_NAME::equals) ? ColumnRole.FAMILY_NAME : ColumnRole.PERSON_NAME;
            case PERSON_NAME -> halfOfName(column, before);
            default -> column.role();
        };
    }

    /** Totals and signatures may stand below the marks, but no award in words. */
    private boolean isMarked(int column) {
        List<String> values = values(column);
        return values.stream().anyMatch(Marks::isMark) && values.stream().noneMatch(text -> vocabulary.isAward(text));
    }

    private static boolean hasUnit(List<Column> before) {
        return before.stream().anyMatch(column -> column.role() == ColumnRole.COLLECTIVE_NAME);
    }

    /** "Năm" above marks is "Nam" with a slip of the accent; only its companion column proves it. */
    private boolean isYearOrMale(Column column) {
        return header.has(ColumnRole.FEMALE::equals)
                && !header.has(ColumnRole.MALE::equals)
                && column.heading().length() == "Nam".length()
                && all(column, Marks::isMark);
    }

    private @Nullable ColumnRole recipient(Column column) {
        if (!header.hasName()) {
            return ColumnRole.NAME;
        }
        List<String> values = values(column);
        long kinds = values.stream().filter(vocabulary::isKindTitle).count();
        return kinds * 2 >= values.size() ? ColumnRole.RECIPIENT : null;
    }

    /** A person's or a mixed name beside it: then the collective is where that person belongs. */
    private boolean namesSomebodyElse() {
        return header.has(role -> role.isName() && role != ColumnRole.COLLECTIVE_NAME);
    }

    private @Nullable ColumnRole givenName() {
        if (header.has(ColumnRole.FAMILY_NAME::equals)) {
            return ColumnRole.GIVEN_NAME;
        }
        boolean otherName = header.has(role -> role.isName() && role != ColumnRole.GIVEN_NAME);
        return otherName ? null : ColumnRole.NAME;
    }

    /** One heading merged over two columns: family name in the first, given name in the second. */
    private ColumnRole halfOfName(Column column, List<Column> before) {
        boolean startsHere = sharesHeading(column, column.index() + 1)
                && before.stream().noneMatch(other -> other.role() == ColumnRole.FAMILY_NAME);
        if (startsHere) {
            return ColumnRole.FAMILY_NAME;
        }
        return sharesHeading(column, column.index() - 1) ? ColumnRole.GIVEN_NAME : ColumnRole.PERSON_NAME;
    }

    private boolean sharesHeading(Column column, int index) {
        var area = grid.merged().at(header.firstRow(), column.index());
        return area != null
                && area.firstColumn() <= index
                && index <= area.lastColumn()
                && header.roleAt(index) == ColumnRole.PERSON_NAME
                && area.width() == 2;
    }

    private boolean all(Column column, Predicate<String> test) {
        List<String> values = values(column);
        return !values.isEmpty() && values.stream().allMatch(test);
    }

    private List<String> values(Column column) {
        return values(column.index());
    }

    private boolean isTotal(GridRow row) {
        return row.cells().stream().limit(2).anyMatch(cell -> vocabulary.is(RowWord.TOTALS, cell.line()));
    }

    private List<String> values(int column) {
        List<String> values = new ArrayList<>();
        int seen = 0;
        for (GridRow row : grid.rows()) {
            if (row.number() > header.lastRow() && seen++ < ROWS_LOOKED_AT && !isTotal(row)) {
                String text = row.line(column);
                if (!text.isEmpty()) {
                    values.add(text);
                }
            }
        }
        return values;
    }
}
