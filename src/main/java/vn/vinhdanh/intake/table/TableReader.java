package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;

/** Reads the tables of one sheet from the top: one after the other, each with its own headings. */
final class TableReader {

    private final Grid grid;
    private final SheetKind sheet;
    private final Vocabulary vocabulary;
    private final HeaderFinder headers;
    private final RowTally tally;
    private final Consumer<Finding> findings;
    private final Sections sections;
    private final @Nullable RecipientKind sheetTells;
    private final List<TableRow> records = new ArrayList<>();

    private @Nullable OpenTable table;

    TableReader(Grid grid, SheetKind sheet, Vocabulary vocabulary, RowTally tally, Consumer<Finding> findings) {
        this.grid = grid;
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.findings = findings;
        headers = new HeaderFinder(grid, vocabulary.columns(sheet), vocabulary);
        sections = new Sections(vocabulary);
        sheetTells = vocabulary.kind(grid.sheet());
    }

    /** The table that is being read. */
    private static final class OpenTable {
        private final Header header;
        private final RowShapes shapes;
        private final RowValues values;
        private boolean ended;
        private boolean awardMissed;

        OpenTable(Header header, RowShapes shapes, RowValues values) {
            this.header = header;
            this.shapes = shapes;
            this.values = values;
        }
    }

    List<TableRow> read() {
        tally.blanks(grid.lastRow() - grid.rows().size());
        for (GridRow row : grid.rows()) {
            if (table != null && row.number() <= table.header.lastRow()) {
                tally.headings(1);
                continue;
            }
            RecipientKind context = sections.kind() == null ? sheetTells : sections.kind();
            Header header = headers.at(row, context);
            if (header != null) {
                open(header);
            } else if (table == null) {
                readAboveTable(row);
            } else {
                readBelowHeadings(row, table);
            }
        }
        if (table == null) {
            missing(Field.NAME, grid.rows().isEmpty() ? 1 : grid.rows().get(0).number(), List.of());
        }
        return records;
    }

    private void open(Header header) {
        tally.headings(1);
        table = new OpenTable(header, new RowShapes(grid, header, vocabulary), new RowValues(grid, header, findings));
        for (CellValue heading : header.unknown()) {
            findings.accept(Finding.of(FindingCode.HEADING_NOT_KNOWN, heading.at(), heading.text()));
        }
        if (!header.hasName()) {
            missing(Field.NAME, header.firstRow(), header.columns());
        }
    }

    private void missing(Field field, int row, List<Column> columns) {
        String found = String.join(", ", columns.stream().map(Column::heading).toList());
        findings.accept(Finding.of(
                FindingCode.REQUIRED_COLUMN_MISSING,
                grid.at(new GridRow(row, List.of())),
                vocabulary.nameOf(field),
                found));
    }

    /** A title of the first section may stand above the headings. */
    private void readAboveTable(GridRow row) {
        GridCell last = row.cells().get(row.cells().size() - 1);
        if (vocabulary.isKindTitle(Enumerator.stripped(last.line()))) {
            openSection(row, last, Enumerator.of(row.cells().get(0).line()));
        } else {
            tally.note();
        }
    }

    private void readBelowHeadings(GridRow row, OpenTable open) {
        switch (open.shapes.of(row, open.ended)) {
            case RECORD -> addRecord(row, open);
            case SECTION -> {
                Enumerator enumerator = open.shapes.enumerator(row);
                openSection(row, row.cells().get(enumerator == null ? 0 : 1), enumerator);
            }
            case SIGNATURE -> {
                open.ended = true;
                tally.note();
            }
            case NOTE -> tally.note();
            case BLANK -> tally.blanks(1);
        }
    }

    private void openSection(GridRow row, GridCell title, @Nullable Enumerator enumerator) {
        tally.section();
        sections.open(title.line(), enumerator, grid.at(row.number(), title.column()));
    }

    private void addRecord(GridRow row, OpenTable open) {
        Map<Integer, CellValue> values = open.values.of(row);
        RowFields fields = new RowFields();
        for (Column column : open.header.columns()) {
            CellValue value = values.get(column.index());
            if (value != null) {
                fields.add(column, value);
            }
        }
        if (sheet == SheetKind.NOMINATIONS) {
            tally.nomination();
            fields.complete(Field.UNIT, sections.unit());
            completeAward(fields, open);
        } else {
            tally.fact();
        }
        records.add(new TableRow(kind(fields, open.header), new SheetRow(grid.at(row), fields.fields())));
    }

    /** Without a column of its own the award may be the section's title. */
    private void completeAward(RowFields fields, OpenTable open) {
        if (open.header.hasAward()) {
            return;
        }
        fields.complete(Field.AWARD, sections.award());
        if (fields.isEmpty(Field.AWARD) && !open.awardMissed) {
            open.awardMissed = true;
            missing(Field.AWARD, open.header.firstRow(), open.header.columns());
        }
    }

    /** The most particular wins: column, section, sheet, heading. */
    private @Nullable RecipientKind kind(RowFields fields, Header header) {
        CellValue own = fields.fields().get(Field.KIND);
        if (own != null && !own.isEmpty()) {
            return vocabulary.kind(own.text());
        }
        if (sections.kind() != null) {
            return sections.kind();
        }
        if (sheetTells != null) {
            return sheetTells;
        }
        Column name = header.column(ColumnRole::isName);
        return name == null ? null : name.role().tells();
    }
}
