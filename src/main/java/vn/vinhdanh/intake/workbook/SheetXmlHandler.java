package vn.vinhdanh.intake.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vinhdanh.intake.workbook.reading.GridBuilder;
import vn.vinhdanh.intake.workbook.reading.Refused;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Walks through a sheet's XML (ECMA-376 part 1, 18.3): rows, cells with their stored values, merged areas. */
final class SheetXmlHandler extends DefaultHandler {

    private final GridBuilder grid;
    private final CellDecoder decoder;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private boolean hidden;
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
                hidden = flag(attributes.getValue("hidden"));
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
            case "c" -> refusable(this::endCell);
            case "row" -> refusable(() -> grid.endRow(row, hidden));
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

    private void endCell() throws UnreadableFile {
        if (!grid.looksAt(column)) {
            if (valueStored || formula) {
                grid.beyond(column);
            }
            return;
        }
        if (type.equals("e")) {
            grid.cell(column, "", null, value.toString());
        } else if (formula && (!valueStored || (type.equals("n") && value.isEmpty()))) {
            grid.cell(column, "", null, "");
        } else if (valueStored) {
            String stored = value.toString();
            if (type.equals("s") && stored.isBlank()) {
                return;
            }
            grid.cell(column, decoder.text(type, style, stored), decoder.font(type, style, stored), null);
        }
    }

    private static void refusable(Step step) throws SAXException {
        try {
            step.take();
        } catch (UnreadableFile reason) {
            throw new Refused(reason);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws UnreadableFile;
    }

    private static boolean flag(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
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
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
