package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.total.Counts;
import vn.vinhdanh.intake.total.TotalCheck;

/** Reads the tables of one sheet from the top: one after the other, each with its own headings. */
final class TableReader {

    private final Grid grid;
    private final SheetKind sheet;
    private final Vocabulary vocabulary;
    private final HeaderFinder headers;
    private final Consumer<Finding> findings;
    private final Sections sections;
    private final @Nullable RecipientKind sheetTells;
    private final RowTally tally = new RowTally();
    private final Assumptions assumptions = new Assumptions();
    private final TotalCheck totals;
    private final List<TableRow> records = new ArrayList<>();
    private final List<ColumnMapping> mappings = new ArrayList<>();

    private @Nullable OpenTable table;

    TableReader(Grid grid, SheetKind sheet, Vocabulary vocabulary, Counts file, Consumer<Finding> findings) {
        this.grid = grid;
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.findings = findings;
        totals = new TotalCheck(file);
        headers = new HeaderFinder(grid, vocabulary.columns(sheet), vocabulary);
        sections = new Sections(vocabulary);
        sheetTells = vocabulary.kind(grid.sheet());
    }

    /** The table that is being read. */
    private static final class OpenTable {
        private final Header header;
        private final RowShapes shapes;
        private final RowValues values;
        private final Mappings mappings;
        private boolean ended;
        private boolean awardMissed;

        OpenTable(Header header, RowShapes shapes, RowValues values, Mappings mappings) {
            this.header = header;
            this.shapes = shapes;
            this.values = values;
            this.mappings = mappings;
        }
    }

    SheetTables read() {
        tally.blanks(grid.lastRow() - grid.rows().size());
        for (GridRow row : grid.rows()) {
            if (table != null && row.number() <= table.header.lastRow()) {
                tally.headings(1);
                continue;
            }
            Header header = headers.at(row, context());
            if (header != null) {
                open(header);
            } else if (table == null) {
                readAboveTable(row);
            } else {
                readBelowHeadings(row, table);
            }
        }
        if (table == null) {
            missing(
                    ColumnRole.NAME,
                    grid.rows().isEmpty() ? 1 : grid.rows().get(0).number(),
                    List.of());
        }
        assumptions.tell(grid, findings);
        totals.tell(findings);
        return new SheetTables(records, tally.census(), mappings);
    }

    /** What the section or the sheet tells of the rows' kind. */
    private @Nullable RecipientKind context() {
        return sections.kind() == null ? sheetTells : sections.kind();
    }

    private void open(Header header) {
        tally.headings(1);
        totals.table();
        table = new OpenTable(
                header,
                new RowShapes(grid, header, vocabulary),
                new RowValues(grid, header, assumptions, findings),
                new Mappings(grid, header, vocabulary));
        mappings.addAll(table.mappings.all());
        table.mappings.tell(findings);
        Column second = header.secondName();
        if (second != null) {
            findings.accept(Finding.of(
                    FindingCode.TABLES_SIDE_BY_SIDE, grid.at(second.row(), second.index()), second.heading()));
        }
        if (!header.hasName()) {
            missing(ColumnRole.NAME, header.firstRow(), header.texts());
        }
    }

    private void missing(ColumnRole role, int row, List<String> headings) {
        findings.accept(Finding.of(
                FindingCode.REQUIRED_COLUMN_MISSING,
                new CellRef(grid.file(), grid.sheet(), row, null),
                vocabulary.meaning(role),
                String.join(", ", headings)));
    }

    /** A title of the first section may stand above the headings. */
    private void readAboveTable(GridRow row) {
        GridCell last = row.last();
        if (vocabulary.isKindTitle(Enumerator.stripped(last.line()))) {
            openSection(row, last, Enumerator.of(row.cells().get(0).line()));
        } else {
            tally.note();
        }
    }

    private void readBelowHeadings(GridRow row, OpenTable open) {
        if (open.header.secondName() != null) {
            tally.note();
            return;
        }
        RecipientKind context = context() == null ? headingTells(open.header) : context();
        switch (open.shapes.of(row, open.ended, context)) {
            case RECORD -> addRecord(row, open);
            case SECTION -> {
                Enumerator enumerator = open.shapes.enumerator(row);
                openSection(row, row.cells().get(enumerator == null ? 0 : 1), enumerator);
            }
            case SIGNATURE -> {
                open.ended = true;
                tally.note();
            }
            case TOTAL -> {
                tally.total();
                totals.total(open.shapes.totalCells(row));
            }
            case NOTE -> tally.note();
            case BLANK -> tally.blanks(1);
        }
    }

    private void openSection(GridRow row, GridCell title, @Nullable Enumerator enumerator) {
        tally.section();
        CellRef at = grid.at(row.number(), title.column());
        String text = Enumerator.stripped(title.line());
        sections.open(title.line(), enumerator, at);
        List<String> counts = row.cells().stream()
                .filter(cell -> cell.column() > title.column())
                .map(GridCell::line)
                .toList();
        totals.section(Stream.concat(Stream.of(text), counts.stream()).toList(), vocabulary.isKindTitle(text), at);
    }

    private void addRecord(GridRow row, OpenTable open) {
        Map<Integer, CellValue> values = open.values.of(row);
        RowFields fields = new RowFields(vocabulary, assumptions);
        for (Column column : open.header.columns()) {
            CellValue value = values.get(column.index());
            if (value != null) {
                fields.add(column, value);
            }
        }
        RecipientKind kind = kind(fields, open.header);
        if (sheet == SheetKind.NOMINATIONS) {
            tally.nomination();
            takeFromSection(fields, Field.UNIT, "đơn vị", sections.unit());
            completeAward(fields, open);
            CellValue award = fields.fields().get(Field.AWARD);
            totals.record(kind, award == null ? null : award.text(), open.mappings.marked(values));
            if (row.hidden()) {
                assumptions.hidden(row.number());
            }
        } else {
            tally.fact();
        }
        records.add(new TableRow(kind, new SheetRow(grid.at(row), fields.fields())));
    }

    private void takeFromSection(RowFields fields, Field field, String what, @Nullable CellValue section) {
        if (section != null && fields.isEmpty(field)) {
            fields.complete(field, section);
            assumptions.taken(what, "đề mục phía trên");
        }
    }

    /** Without a column of its own the award may be the section's title. */
    private void completeAward(RowFields fields, OpenTable open) {
        if (open.header.hasAward()) {
            return;
        }
        takeFromSection(fields, Field.AWARD, "hình thức khen thưởng", sections.award());
        if (fields.isEmpty(Field.AWARD) && !open.awardMissed) {
            open.awardMissed = true;
            missing(ColumnRole.AWARD, open.header.firstRow(), open.header.texts());
        }
    }

    /** The most particular wins: column, section, sheet, heading. */
    private @Nullable RecipientKind kind(RowFields fields, Header header) {
        CellValue own = fields.fields().get(Field.KIND);
        if (own != null && !own.isEmpty()) {
            return vocabulary.kind(own.text());
        }
        if (context() != null) {
            return context();
        }
        RecipientKind told = headingTells(header);
        if (told != null && sheet == SheetKind.NOMINATIONS) {
            assumptions.taken("đối tượng", "tiêu đề cột");
        }
        return told;
    }

    private static @Nullable RecipientKind headingTells(Header header) {
        Column name = header.column(ColumnRole::isName);
        return name == null ? null : name.role().tells();
    }
}
