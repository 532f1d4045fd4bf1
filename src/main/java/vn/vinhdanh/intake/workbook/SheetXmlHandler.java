package vn.vinhdanh.intake.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a sheet's XML (ECMA-376 part 1, 18.3): rows, cells with their stored values, merged areas. */
final class SheetXmlHandler extends DefaultHandler {

    private final GridBuilder grid;
    private final CellDecoder decoder;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean valueStored;
    private boolean inValue;
    private boolean inPhonetic;

    SheetXmlHandler(GridBuilder grid, CellDecoder decoder) {
        this.grid = grid;
        this.decoder = decoder;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes, "r", row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> {
                inValue = !inPhonetic;
                valueStored |= inValue;
            }
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue && grid.looksAt(column)) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        String stored = attributes.getValue("t");
        type = stored == null ? "n" : stored;
        style = number(attributes, "s", 0);
        formula = false;
        valueStored = false;
        value.setLength(0);
    }

    private void endCell() {
        if (!grid.looksAt(column)) {
            return;
        }
        if (type.equals("e")) {
            grid.cell(column, "", value.toString());
        } else if (formula && (!valueStored || (type.equals("n") && value.isEmpty()))) {
            grid.cell(column, "", "");
        } else if (valueStored) {
            grid.cell(column, decoder.text(type, style, value.toString()), null);
        }
    }

    private void endRow() throws SAXException {
        try {
            grid.endRow(row);
        } catch (UnreadableFile reason) {
            throw new Refused(reason);
        }
    }

    private void merged(@Nullable String reference) {
        if (reference != null) {
            CellRangeAddress area = CellRangeAddress.valueOf(reference);
            grid.merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
        }
    }

    private static int columnOf(String reference) {
        int digits = 0;
        while (digits < reference.length() && Character.isLetter(reference.charAt(digits))) {
            digits++;
        }
        return CellReference.convertColStringToIndex(reference.substring(0, digits));
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String text = attributes.getValue(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    /** Carries a refusal through the parser, which lets only its own kind of exception pass. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        private final UnreadableFile reason;

        Refused(UnreadableFile reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableFile reason() {
            return reason;
        }
    }
}
