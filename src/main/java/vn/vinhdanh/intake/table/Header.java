package vn.vinhdanh.intake.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.heading.ColumnRole;

/**
 * The heading rows of a table.
 *
 * @param lastRow the row of column numbers included
 * @param unknown headings that say nothing to this program
 */
record Header(int firstRow, int lastRow, List<Column> columns, List<CellValue> unknown) {

    boolean has(Predicate<ColumnRole> wanted) {
        return columns.stream().map(Column::role).anyMatch(wanted);
    }

    boolean hasName() {
        return has(ColumnRole::isName);
    }

    boolean hasAward() {
        return has(ColumnRole::isAward);
    }

    @Nullable
    Column column(Predicate<ColumnRole> wanted) {
        return columns.stream()
                .filter(column -> wanted.test(column.role()))
                .findFirst()
                .orElse(null);
    }

    /** The column's place, or -1 where there is none. */
    int indexOf(Predicate<ColumnRole> wanted) {
        Column column = column(wanted);
        return column == null ? -1 : column.index();
    }

    /** The heading of the name in a second list beside the first, which has numbers of its own; null where there is none. */
    @Nullable
    Column secondName() {
        boolean numbered = false;
        boolean named = false;
        boolean again = false;
        for (Column column : columns) {
            boolean name = column.role().isName() || column.role() == ColumnRole.UNIT;
            again |= named && column.role() == ColumnRole.ORDINAL;
            if (again && name) {
                return column;
            }
            numbered |= column.role() == ColumnRole.ORDINAL;
            named |= numbered && name;
        }
        return null;
    }

    /** Every heading, known or not, as the clerk wrote it. */
    List<String> texts() {
        return Stream.concat(
                        columns.stream().map(Column::heading), unknown.stream().map(CellValue::text))
                .toList();
    }

    @Nullable
    ColumnRole roleAt(int index) {
        return columns.stream()
                .filter(column -> column.index() == index)
                .map(Column::role)
                .findFirst()
                .orElse(null);
    }
}
