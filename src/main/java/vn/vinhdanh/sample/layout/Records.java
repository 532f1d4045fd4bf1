package vn.vinhdanh.sample.layout;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.sample.file.Area;
import vn.vinhdanh.sample.file.Page;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.Item;

/** Writes the rows of a group, with what the layout does between and across them. */
final class Records {

    private static final List<String> AS_ABOVE = List.of("như trên", "Như trên", "nt", "\"");
    private static final double BLANK_SHARE = 0.04;
    private static final double HIDDEN_SHARE = 0.04;

    private final Layout layout;
    private final Page page;
    private final Table table;
    private final Random random;
    private final String asAbove;

    Records(Layout layout, Page page, Table table, Random random) {
        this.layout = layout;
        this.page = page;
        this.table = table;
        this.random = random;
        asAbove = AS_ABOVE.get(random.nextInt(AS_ABOVE.size()));
    }

    /** @return the next ordinal */
    int write(List<Draft> rows, int ordinal) {
        int next = ordinal;
        int mergedFrom = page.next();
        Draft above = null;
        for (Draft row : rows) {
            if (layout.has(Trait.BLANK_ROWS) && random.nextDouble() < BLANK_SHARE) {
                page.blank();
            }
            boolean same = above != null && isSameUnit(above, row);
            if (!same) {
                merge(mergedFrom, page.next() - 1);
                mergedFrom = page.next();
            }
            boolean hidden = layout.has(Trait.HIDDEN_PARTS) && random.nextDouble() < HIDDEN_SHARE;
            table.record(row, next++, hidden, same ? shownUnit() : null);
            above = row;
        }
        merge(mergedFrom, page.next() - 1);
        return next;
    }

    private static boolean isSameUnit(Draft above, Draft row) {
        return Table.isUnitTold(above)
                && Table.isUnitTold(row)
                && above.text(Item.UNIT).equals(row.text(Item.UNIT));
    }

    private @Nullable String shownUnit() {
        return switch (layout.grouping()) {
            case UNIT_MERGED -> "";
            case UNIT_AS_ABOVE -> asAbove;
            default -> null;
        };
    }

    private void merge(int first, int last) {
        if (layout.grouping() == Grouping.UNIT_MERGED && last > first) {
            int column = table.columnOf(Column.UNIT);
            page.merge(new Area(first, last, column, column));
        }
    }
}
