package vn.vinhdanh.sample.layout;

import java.util.List;
import vn.vinhdanh.sample.MistakeKind;
import vn.vinhdanh.sample.PlantedMistake;
import vn.vinhdanh.sample.file.Area;
import vn.vinhdanh.sample.file.Page;
import vn.vinhdanh.sample.row.Draft;

/** Lays groups of rows out on pages. */
public final class Composer {

    private static final List<String> ROMAN = List.of("I", "II", "III");
    private static final List<String> KIND_SHEETS = List.of("Tập thể", "Cá nhân", "Hộ gia đình");

    private final Layout layout;
    private final Wording wording;
    private final Surroundings surroundings;
    private final CellContents contents;
    private final Composition composition = Composition.empty();

    public Composer(Layout layout, Wording wording) {
        this.layout = layout;
        this.wording = wording;
        surroundings = new Surroundings(wording.office(), wording.names(), wording.random());
        contents = new CellContents(wording.office(), layout.has(Trait.FORMULAS), wording.random());
    }

    public Composition composed(List<Group> groups) {
        FactSheet others = new FactSheet(wording.office(), wording.fonts());
        if (layout.has(Trait.GUIDANCE)) {
            composition.pages().add(others.guidance());
        }
        switch (layout.grouping()) {
            case KIND_SHEETS, UNIT_SHEETS -> sheets(groups);
            case KIND_TABLES -> tables(groups);
            default -> oneTable(groups);
        }
        if (layout.has(Trait.FACTS)) {
            composition.pages().add(others.facts(wording.names(), wording.random()));
        }
        return composition;
    }

    private void sheets(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean kinds = layout.grouping() == Grouping.KIND_SHEETS;
            String name = kinds ? KIND_SHEETS.get(i) : sheetName(i + 1, group.title());
            Page page = page(name);
            Table table = table(page, name, group.rows());
            top(page, table.width());
            table.header(layout.has(Trait.COLUMN_NUMBERS));
            records(page, table, group.rows(), 1);
            bottom(page, name, table, group.rows());
        }
    }

    /** Excel allows 31 characters, and none of its own signs. */
    private static String sheetName(int number, String title) {
        String name = number + " " + title.replaceAll("[\\\\/?*\\[\\]:']", " ");
        return name.substring(0, Math.min(name.length(), 31)).strip();
    }

    private void tables(List<Group> groups) {
        Page page = page(layout.sheet());
        Table widest = table(page, layout.sheet(), groups.get(1).rows());
        top(page, widest.width());
        int number = 0;
        for (Group group : groups) {
            Table table = table(page, layout.sheet(), group.rows());
            table.across(ROMAN.get(number++) + ". " + group.title());
            table.header(layout.has(Trait.COLUMN_NUMBERS));
            records(page, table, group.rows(), 1);
            page.blank();
        }
        widths(page, groups.get(1).rows());
        bottom(page, layout.sheet(), widest, List.of());
    }

    private void oneTable(List<Group> groups) {
        Page page = page(layout.sheet());
        List<Draft> rows =
                groups.stream().flatMap(group -> group.rows().stream()).toList();
        Table table = table(page, layout.sheet(), rows);
        top(page, table.width());
        int header = page.next();
        table.header(layout.has(Trait.COLUMN_NUMBERS));
        int ordinal = 1;
        int number = 0;
        for (Group group : groups) {
            switch (layout.grouping()) {
                case KIND_SECTIONS -> {
                    table.across(ROMAN.get(number++) + ". " + group.title());
                    ordinal = 1;
                }
                case UNIT_SECTIONS -> {
                    if (number++ % 2 == 0) {
                        table.across(group.title());
                    } else {
                        table.numberedTitle(roman(number), group.title());
                    }
                }
                default -> {}
            }
            ordinal = records(page, table, group.rows(), ordinal);
        }
        if (layout.has(Trait.FILTERED)) {
            page.filter(new Area(header, page.next() - 1, 0, table.width() - 1));
        }
        if (layout.has(Trait.HIDDEN_PARTS)) {
            page.hideColumn(table.columnOf(Column.PREVIOUS));
        }
        bottom(page, layout.sheet(), table, rows);
    }

    private static String roman(int number) {
        String tens = "X".repeat(number / 10);
        return tens
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    private Page page(String name) {
        Page page = new Page(name, wording.fonts());
        composition.pages().add(page);
        return page;
    }

    private Table table(Page page, String sheet, List<Draft> rows) {
        widths(page, rows);
        return new Table(page, sheet, slots(rows), contents, composition.planted());
    }

    private void widths(Page page, List<Draft> rows) {
        page.widths(slots(rows).stream().map(slot -> slot.column().width()).toList());
    }

    private List<Slot> slots(List<Draft> rows) {
        return Slots.of(layout.columns(), rows, wording.headings(), wording.awards());
    }

    private void top(Page page, int width) {
        if (layout.has(Trait.LETTERHEAD)) {
            surroundings.letterhead(page, width);
        }
        if (layout.has(Trait.LETTERHEAD) || layout.has(Trait.TITLE)) {
            surroundings.title(page, width);
        }
    }

    private void bottom(Page page, String sheet, Table table, List<Draft> rows) {
        if (layout.has(Trait.TOTALS)) {
            int row = page.next();
            String line = Totals.line(rows, layout.wrongTotal() ? 1 : 0, wording.random());
            table.across(line);
            if (layout.wrongTotal()) {
                composition.planted().add(PlantedMistake.of(MistakeKind.TOTAL_WRONG, sheet, row, "A", line));
            }
        }
        if (layout.has(Trait.SIGNATURES)) {
            surroundings.signatures(page, table.width());
        }
    }

    private int records(Page page, Table table, List<Draft> rows, int ordinal) {
        return new Records(layout, page, table, wording.random()).write(rows, ordinal);
    }
}
