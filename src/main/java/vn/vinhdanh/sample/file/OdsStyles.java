package vn.vinhdanh.sample.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** The styles of cells and columns, named before the first table as OpenDocument wants it. */
final class OdsStyles {

    private static final String BORDER = "0.5pt solid #000000";
    private static final double CENTIMETRES_OF_A_CHARACTER = 0.21;

    private final Map<Key, String> cells = new LinkedHashMap<>();
    private final Map<String, String> formats = new LinkedHashMap<>();
    private final TreeSet<Integer> widths = new TreeSet<>();

    private OdsStyles() {}

    private record Key(Look look, String font, String format) {

        static Key of(PageCell cell) {
            String format = cell.content() instanceof Content.Day day ? day.format() : "";
            return new Key(cell.look(), cell.font(), format);
        }
    }

    static OdsStyles of(List<Page> pages) {
        OdsStyles styles = new OdsStyles();
        for (Page page : pages) {
            styles.widths.addAll(page.widths());
            page.rows().forEach(row -> row.cells().forEach(styles::add));
        }
        return styles;
    }

    private void add(PageCell cell) {
        Key key = Key.of(cell);
        cells.computeIfAbsent(key, any -> "ce" + (cells.size() + 1));
        if (!key.format().isEmpty()) {
            formats.computeIfAbsent(key.format(), any -> "N" + (formats.size() + 100));
        }
    }

    String of(PageCell cell) {
        return cells.getOrDefault(Key.of(cell), "Default");
    }

    static String ofColumn(int width) {
        return "co" + width;
    }

    void write(OdsElements xml) throws XMLStreamException {
        xml.start("office:font-face-decls");
        for (String font : new TreeSet<>(cells.keySet().stream().map(Key::font).toList())) {
            xml.empty("style:font-face", "style:name", font, "svg:font-family", "'" + font + "'");
        }
        xml.end();
        xml.start("office:automatic-styles");
        for (int width : widths) {
            xml.start("style:style", "style:name", ofColumn(width), "style:family", "table-column");
            String length = Math.round(width * CENTIMETRES_OF_A_CHARACTER * 100) / 100.0 + "cm";
            xml.empty("style:table-column-properties", "style:column-width", length);
            xml.end();
        }
        for (Map.Entry<String, String> format : formats.entrySet()) {
            date(format.getKey(), format.getValue(), xml);
        }
        for (Map.Entry<Key, String> cell : cells.entrySet()) {
            cell(cell.getKey(), cell.getValue(), xml);
        }
        xml.end();
    }

    /** Of the formats that Excel knows, the parts day, month and year with what stands between. */
    private static void date(String format, String name, OdsElements xml) throws XMLStreamException {
        xml.start("number:date-style", "style:name", name);
        for (String part : format.split("(?<=[dmy])(?=[^dmy])|(?<=[^dmy])(?=[dmy])", -1)) {
            switch (part) {
                case "dd" -> xml.empty("number:day", "number:style", "long");
                case "mm" -> xml.empty("number:month", "number:style", "long");
                case "yyyy" -> xml.empty("number:year", "number:style", "long");
                case "d" -> xml.empty("number:day");
                case "m" -> xml.empty("number:month");
                default -> {
                    xml.start("number:text");
                    xml.text(part);
                    xml.end();
                }
            }
        }
        xml.end();
    }

    private void cell(Key key, String name, OdsElements xml) throws XMLStreamException {
        Look look = key.look();
        xml.start(
                "style:style", "style:name", name, "style:family", "table-cell", "style:parent-style-name", "Default");
        if (!key.format().isEmpty()) {
            xml.attribute("style:data-style-name", formats.getOrDefault(key.format(), ""));
        }
        xml.start("style:table-cell-properties", "style:vertical-align", "middle");
        if (look.boxed()) {
            xml.attribute("fo:border", BORDER);
            xml.attribute("fo:wrap-option", "wrap");
        }
        xml.end();
        xml.empty("style:paragraph-properties", "fo:text-align", look.centred() ? "center" : "start");
        xml.start("style:text-properties", "style:font-name", key.font(), "fo:font-size", "12pt");
        if (look.bold()) {
            xml.attribute("fo:font-weight", "bold");
        }
        if (look.italic()) {
            xml.attribute("fo:font-style", "italic");
        }
        xml.end();
        xml.end();
    }
}
