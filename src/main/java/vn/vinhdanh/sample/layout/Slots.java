package vn.vinhdanh.sample.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.Item;
import vn.vinhdanh.sample.row.OfferedAwards;
import vn.vinhdanh.sample.word.Headings;

/** Puts the columns of a list in their places, with the headings that fit its recipients. */
final class Slots {

    private final Headings headings;
    private final OfferedAwards awards;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(Headings headings, OfferedAwards awards) {
        this.headings = headings;
        this.awards = awards;
    }

    static List<Slot> of(List<Column> columns, List<Draft> rows, Headings headings, OfferedAwards awards) {
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        rows.forEach(row -> kinds.add(row.kind()));
        Slots made = new Slots(headings, awards);
        for (Column column : columns) {
            if (column.isFor(kinds)) {
                made.add(column, kinds, rows);
            }
        }
        return made.slots;
    }

    private void add(Column column, Set<RecipientKind> kinds, List<Draft> rows) {
        switch (column) {
            case AWARD_MARKS -> addMarks(rows);
            case NAME -> add(column, "", headings.of("NAME", kinds.size() > 1 ? "MIXED" : only(kinds)));
            case UNIT, OFFICE_AND_UNIT -> addUnit(column, kinds);
            case MALE_BIRTH -> add(column, headings.of("BIRTH_YEAR"), headings.of("MALE"));
            case FEMALE_BIRTH -> add(column, headings.of("BIRTH_YEAR"), headings.of("FEMALE"));
            default -> add(column, "", headings.of(column.name()));
        }
    }

    private static String only(Set<RecipientKind> kinds) {
        return kinds.iterator().next().name();
    }

    private void addUnit(Column column, Set<RecipientKind> kinds) {
        boolean people = kinds.contains(RecipientKind.INDIVIDUAL);
        boolean households = kinds.contains(RecipientKind.HOUSEHOLD);
        if (column == Column.OFFICE_AND_UNIT && people) {
            add(column, "", headings.of(column.name()));
        } else {
            String kind = people && households ? "MIXED" : people ? "INDIVIDUAL" : "HOUSEHOLD";
            add(Column.UNIT, "", headings.of("UNIT", kind));
        }
    }

    private void addMarks(List<Draft> rows) {
        List<CatalogueEntry> marked = rows.stream()
                .flatMap(row -> row.awards().stream())
                .distinct()
                .sorted(Comparator.comparing(entry -> entry.award().code()))
                .toList();
        for (CatalogueEntry entry : marked) {
            slots.add(new Slot(
                    slots.size(), Column.AWARD_MARKS, headings.of("AWARD_MARKS"), awards.written(entry), entry));
        }
    }

    private void add(Column column, String group, String heading) {
        slots.add(new Slot(slots.size(), column, group, heading, null));
    }

    /** Where a fact of the row stands; null where the list has no column for it. */
    static @Nullable Slot at(Item item, Draft row, List<Slot> slots) {
        List<Slot> of =
                slots.stream().filter(slot -> slot.column().item() == item).toList();
        for (Slot slot : of) {
            CatalogueEntry mark = slot.mark();
            boolean own = mark == null ? isOwn(slot.column(), row) : row.isMarked(mark);
            if (own) {
                return slot;
            }
        }
        return of.isEmpty() ? null : of.get(0);
    }

    private static boolean isOwn(Column column, Draft row) {
        return switch (column) {
            case MALE_BIRTH -> !row.female();
            case FEMALE_BIRTH -> row.female();
            default -> true;
        };
    }
}
