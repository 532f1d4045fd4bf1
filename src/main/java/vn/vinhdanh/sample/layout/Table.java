package vn.vinhdanh.sample.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.sample.PlantedMistake;
import vn.vinhdanh.sample.file.Area;
import vn.vinhdanh.sample.file.Content;
import vn.vinhdanh.sample.file.Look;
import vn.vinhdanh.sample.file.Page;
import vn.vinhdanh.sample.file.PageCell;
import vn.vinhdanh.sample.file.PageRow;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.Item;
import vn.vinhdanh.sample.row.Mistake;

/** A table on a page: its headings, its rows, and where the mistakes in them came to stand. */
final class Table {

    private final Page page;
    private final String sheet;
    private final List<Slot> slots;
    private final CellContents contents;
    private final List<PlantedMistake> planted;

    Table(Page page, String sheet, List<Slot> slots, CellContents contents, List<PlantedMistake> planted) {
        this.page = page;
        this.sheet = sheet;
        this.slots = slots;
        this.contents = contents;
        this.planted = planted;
    }

    int width() {
        return slots.size();
    }

    int columnOf(Column column) {
        return slots.stream()
                .filter(slot -> slot.column() == column)
                .map(Slot::index)
                .findFirst()
                .orElse(0);
    }

    void header(boolean numbers) {
        boolean twoRows = slots.stream().anyMatch(slot -> !slot.group().isEmpty());
        int first = page.next();
        if (twoRows) {
            row(slots.stream().map(this::upperHeading).toList(), Look.HEADING);
            row(
                    slots.stream()
                            .map(slot -> slot.group().isEmpty() ? "" : slot.heading())
                            .toList(),
                    Look.HEADING);
            mergeHeadings(first);
        } else {
            row(slots.stream().map(Slot::heading).toList(), Look.HEADING);
        }
        if (numbers) {
            row(slots.stream().map(slot -> "(" + (slot.index() + 1) + ")").toList(), Look.BOXED_CENTRED);
        }
    }

    private String upperHeading(Slot slot) {
        if (slot.group().isEmpty()) {
            return slot.heading();
        }
        return isFirstOfGroup(slot) ? slot.group() : "";
    }

    private boolean isFirstOfGroup(Slot slot) {
        return slot.index() == 0 || !slots.get(slot.index() - 1).group().equals(slot.group());
    }

    private void mergeHeadings(int first) {
        for (Slot slot : slots) {
            if (slot.group().isEmpty()) {
                page.merge(new Area(first, first + 1, slot.index(), slot.index()));
            } else if (isFirstOfGroup(slot)) {
                int last = slot.index();
                while (last + 1 < slots.size() && slots.get(last + 1).group().equals(slot.group())) {
                    last++;
                }
                if (last > slot.index()) {
                    page.merge(new Area(first, first, slot.index(), last));
                }
            }
        }
    }

    private void row(List<String> texts, Look look) {
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(page.cell(column, Content.of(texts.get(column)), look));
        }
        page.row(new PageRow(cells, false));
    }

    /** A title across all columns: of a section, a unit, the totals. */
    void across(String text) {
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column < slots.size(); column++) {
            cells.add(page.cell(column, Content.of(column == 0 ? text : ""), Look.SECTION));
        }
        int row = page.next();
        page.row(new PageRow(cells, false)).merge(new Area(row, row, 0, slots.size() - 1));
    }

    /** A title behind its number, not merged. */
    void numberedTitle(String number, String text) {
        int name = Math.max(1, columnOf(Column.NAME));
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column < slots.size(); column++) {
            String part = column == 0 ? number : column == name ? text : "";
            cells.add(page.cell(column, Content.of(part), Look.SECTION));
        }
        page.row(new PageRow(cells, false));
    }

    /** @param shown what stands in the unit's column; null for the unit itself */
    void record(Draft row, int ordinal, boolean hidden, @Nullable String shown) {
        int number = page.next();
        List<PageCell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            Content content = slot.column() == Column.UNIT && shown != null
                    ? Content.of(shown)
                    : contents.of(slot, row, ordinal, number);
            cells.add(page.cell(slot.index(), content, look(slot.column())));
        }
        page.row(new PageRow(cells, hidden));
        note(row, number);
    }

    private static Look look(Column column) {
        return switch (column) {
            case ORDINAL,
                    MALE,
                    FEMALE,
                    SEX,
                    HONORIFIC,
                    AWARD_MARKS,
                    BIRTH,
                    MALE_BIRTH,
                    FEMALE_BIRTH,
                    IDENTITY,
                    PERIOD -> Look.BOXED_CENTRED;
            default -> Look.BOXED;
        };
    }

    private void note(Draft row, int number) {
        Mistake mistake = row.mistake();
        Slot slot = mistake == null ? null : Slots.at(mistake.at(), row, slots);
        if (mistake != null && slot != null) {
            planted.add(PlantedMistake.of(mistake.kind(), sheet, number, Page.letters(slot.index()), mistake.what()));
        }
    }

    /** Whether the row's unit may be merged with its neighbours' or written as above. */
    static boolean isUnitTold(Draft row) {
        Mistake mistake = row.mistake();
        return mistake == null || mistake.at() != Item.UNIT;
    }
}
