package vn.vinhdanh.intake.workbook.ods;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.workbook.reading.GridBuilder;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.Refused;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Walks through an OpenDocument spreadsheet's content (ISO/IEC 26300-1, 9): tables, rows and cells, repeated ones too. */
final class OdsContent extends DefaultHandler {

    private final String file;
    private final ReadingBudget budget;
    private final OdsStyles styles;
    private final List<Grid> sheets = new ArrayList<>();
    private final List<@Nullable String> columnStyles = new ArrayList<>();
    private final OdsCell cell = new OdsCell();
    private final List<OdsCell.Placed> rowCells = new ArrayList<>();

    private @Nullable GridBuilder grid;
    private String sheet = "";
    private int row;
    private int rowRepeats;
    private boolean hidden;
    private int column;
    private @Nullable String rowStyle;
    private int passedOver;
    private boolean links;

    OdsContent(String file, ReadingBudget budget, OdsStyles styles) {
        this.file = file;
        this.budget = budget;
        this.styles = styles;
    }

    List<Grid> sheets() {
        return List.copyOf(sheets);
    }

    boolean hasLinks() {
        return links;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (passedOver > 0) {
            passedOver++;
            return;
        }
        switch (qName) {
            case "office:annotation", "draw:frame", "draw:custom-shape", "text:tracked-changes", "table:shapes" ->
                passedOver = 1;
            case "table:table" -> startTable(attributes);
            case "table:table-source", "table:cell-range-source", "table:database-range-source" -> links = true;
            case "table:table-column" -> addColumns(attributes);
            case "table:table-row" -> startRow(attributes);
            case "table:table-cell", "table:covered-table-cell" -> cell.start(attributes);
            case "text:p", "text:h" -> cell.paragraph();
            case "text:s" -> cell.blanks(repeats(attributes, "text:c"));
            case "text:tab" -> cell.blanks(1);
            case "text:line-break" -> cell.lineBreak();
            case "text:span" -> cell.span(styles.font(attributes.getValue("text:style-name")));
            default -> styles.startElement(uri, name, qName, attributes);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (passedOver == 0) {
            cell.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        try {
            switch (qName) {
                case "table:table-cell", "table:covered-table-cell" -> endCell();
                case "table:table-row" -> endRow();
                case "table:table" -> endTable();
                case "text:p", "text:h" -> cell.endParagraph();
                default -> {}
            }
        } catch (UnreadableFile reason) {
            throw new Refused(reason);
        }
    }

    private void startTable(Attributes attributes) {
        String name = attributes.getValue("table:name");
        sheet = name == null ? "" : name;
        grid = new GridBuilder(budget);
        columnStyles.clear();
        row = 0;
    }

    private void addColumns(Attributes attributes) {
        String style = attributes.getValue("table:default-cell-style-name");
        int most = budget.limits().maxColumns() - columnStyles.size();
        for (int repeat = Math.min(repeats(attributes, "table:number-columns-repeated"), most); repeat > 0; repeat--) {
            columnStyles.add(style);
        }
    }

    private void startRow(Attributes attributes) {
        rowRepeats = repeats(attributes, "table:number-rows-repeated");
        String visibility = attributes.getValue("table:visibility");
        hidden = "collapse".equals(visibility) || "filter".equals(visibility);
        rowStyle = attributes.getValue("table:default-cell-style-name");
        column = 0;
        rowCells.clear();
    }

    private void endCell() throws UnreadableFile {
        GridBuilder open = grid;
        int repeats = cell.repeats();
        if (open == null) {
            return;
        }
        if (cell.isMerged()) {
            open.merged(row + 1, row + cell.rowsSpanned(), column, column + cell.columnsSpanned() - 1);
        }
        if (cell.hasContent()) {
            for (int repeat = 0; repeat < repeats; repeat++) {
                if (!open.looksAt(column + repeat)) {
                    open.beyond(column + repeat);
                    break;
                }
                rowCells.add(cell.placed(column + repeat, styles.font(styleOf(column + repeat))));
            }
        }
        column += repeats;
        cell.end();
    }

    private @Nullable String styleOf(int at) {
        if (cell.style() != null) {
            return cell.style();
        }
        return rowStyle != null || at >= columnStyles.size() ? rowStyle : columnStyles.get(at);
    }

    /** A repeated row with content is that many rows; a blank one only moves on. */
    private void endRow() throws UnreadableFile {
        GridBuilder open = grid;
        if (open != null && !rowCells.isEmpty()) {
            for (int repeat = 0; repeat < rowRepeats; repeat++) {
                for (OdsCell.Placed placed : rowCells) {
                    open.cell(placed.column(), placed.text(), placed.font(), placed.error());
                }
                open.endRow(row + repeat + 1, hidden);
            }
        }
        budget.checkTime();
        row += rowRepeats;
    }

    private void endTable() throws UnreadableFile {
        if (grid != null) {
            sheets.add(grid.build(file, sheet));
            grid = null;
        }
    }

    static int repeats(Attributes attributes, String name) {
        String text = attributes.getValue(name);
        return text == null ? 1 : Math.max(1, Integer.parseInt(text));
    }
}
