package vn.vinhdanh.intake.workbook.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import vn.vinhdanh.intake.workbook.reading.NumberText;

/** The cell that is being read: its value, and its text as the clerk sees it. */
final class OdsCell {

    /** Longer than any cell of a spreadsheet program; runs of blanks are one attribute, however many they are. */
    private static final int MOST_BLANKS = 1000;

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FOREIGN_MONTH = Pattern.compile("(?iu)(?<!\\p{L})(?!ngày|tháng|năm)\\p{L}{3,}");

    private final StringBuilder text = new StringBuilder();
    private boolean inCell;
    private boolean inParagraph;
    private boolean anyParagraph;
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String date;
    private @Nullable String style;
    private @Nullable String spanFont;
    private boolean formula;
    private int repeats = 1;
    private int columnsSpanned = 1;
    private int rowsSpanned = 1;

    /** A cell in its place. */
    record Placed(
            int column,
            String text,
            @Nullable String font,
            @Nullable String error) {}

    void start(Attributes attributes) {
        end();
        inCell = true;
        String extended = attributes.getValue("calcext:value-type");
        type = "error".equals(extended) ? extended : attributes.getValue("office:value-type");
        value = attributes.getValue("office:value");
        date = attributes.getValue("office:date-value");
        style = attributes.getValue("table:style-name");
        formula = attributes.getValue("table:formula") != null;
        repeats = OdsContent.repeats(attributes, "table:number-columns-repeated");
        columnsSpanned = OdsContent.repeats(attributes, "table:number-columns-spanned");
        rowsSpanned = OdsContent.repeats(attributes, "table:number-rows-spanned");
    }

    void end() {
        text.setLength(0);
        inCell = false;
        inParagraph = false;
        anyParagraph = false;
        spanFont = null;
    }

    void paragraph() {
        inParagraph = inCell;
        if (anyParagraph) {
            text.append('\n');
        }
        anyParagraph = inCell;
    }

    void endParagraph() {
        inParagraph = false;
    }

    void blanks(int count) {
        if (inParagraph) {
            text.append(" ".repeat(Math.min(count, MOST_BLANKS)));
        }
    }

    void lineBreak() {
        if (inParagraph) {
            text.append('\n');
        }
    }

    void span(@Nullable String font) {
        spanFont = font == null ? spanFont : font;
    }

    void append(char[] characters, int start, int length) {
        if (inParagraph) {
            text.append(characters, start, length);
        }
    }

    boolean hasContent() {
        return !text.isEmpty() || value != null || date != null || "error".equals(type) || formula;
    }

    int repeats() {
        return repeats;
    }

    @Nullable
    String style() {
        return style;
    }

    boolean isMerged() {
        return columnsSpanned > 1 || rowsSpanned > 1;
    }

    int columnsSpanned() {
        return columnsSpanned;
    }

    int rowsSpanned() {
        return rowsSpanned;
    }

    Placed placed(int column, @Nullable String font) {
        String shown = text.toString();
        boolean failed = "error".equals(type) || (formula && shown.startsWith("Err:"));
        if (failed) {
            return new Placed(column, "", null, shown);
        }
        return new Placed(column, shownValue(shown), spanFont == null ? font : spanFont, null);
    }

    private String shownValue(String shown) {
        if (type == null || type.equals("string")) {
            return shown;
        }
        Matcher stored = date == null ? null : DATE.matcher(date);
        if (stored != null && stored.matches()) {
            return date(shown, stored.group(1), stored.group(2), stored.group(3));
        }
        // a column too narrow or a scientific format would hide digits of an identity number
        boolean hidden = shown.isEmpty() || shown.contains("#") || shown.contains("E+");
        return hidden && value != null ? NumberText.plain(Double.parseDouble(value)) : shown;
    }

    /** A cell that shows no day holds none: the program made "5/1980" the first of May. */
    private static String date(String shown, String year, String month, String day) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(shown);
        while (number.find()) {
            numbers.add(number.group());
        }
        boolean monthInWords = FOREIGN_MONTH.matcher(shown).find();
        if (numbers.size() == 1 && !monthInWords && numbers.get(0).length() == year.length()) {
            return year;
        }
        return numbers.size() == 2 && !monthInWords ? month + "/" + year : day + "/" + month + "/" + year;
    }
}
