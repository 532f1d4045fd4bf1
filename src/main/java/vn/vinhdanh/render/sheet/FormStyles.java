package vn.vinhdanh.render.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the blank workbook looks: an office's typeface, headings shaded and locked, cells to fill in white and open. */
final class FormStyles {

    private static final String TYPEFACE = "Times New Roman";
    private static final byte[] SHADE = {(byte) 0xE3, (byte) 0xEA, (byte) 0xF4};
    private static final byte[] LINE = {(byte) 0x80, (byte) 0x8A, (byte) 0x99};
    private static final byte[] QUIET = {(byte) 0x40, (byte) 0x48, (byte) 0x55};

    private final XSSFWorkbook workbook;
    private final NamedStyles names;
    private final Map<FormInput, XSSFCellStyle> inputs = new EnumMap<>(FormInput.class);
    private final Map<FormInput, XSSFCellStyle> openColumns = new EnumMap<>(FormInput.class);

    final XSSFCellStyle title;
    final XSSFCellStyle note;
    final XSSFCellStyle section;
    final XSSFCellStyle text;
    final XSSFCellStyle heading;
    final XSSFCellStyle key;
    final XSSFCellStyle fixed;
    private final XSSFCellStyle factDate;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the first font is the one that column widths are counted in
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(TYPEFACE);
        normal.setFontHeightInPoints((short) 12);
        names = new NamedStyles(workbook);
        title = style(font(15, true, false));
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        note = style(font(12, false, true));
        section = style(font(13, true, false));
        section.setVerticalAlignment(VerticalAlignment.BOTTOM);
        text = style(font(12, false, false));
        heading = lined(style(font(12, true, false)));
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        shade(heading);
        key = lined(style(font(12, true, false)));
        shade(key);
        key.setVerticalAlignment(VerticalAlignment.CENTER);
        indent(key);
        fixed = lined(style(font(12, false, false)));
        fixed.setVerticalAlignment(VerticalAlignment.CENTER);
        indent(fixed);
        for (FormInput input : FormInput.values()) {
            inputs.put(input, lined(open(input)));
            openColumns.put(input, open(input));
        }
        factDate = lined(open(FormInput.DATE));
        indent(factDate);
        nameAll();
    }

    /** A cell of the form to be filled in. */
    XSSFCellStyle input(FormInput input) {
        return Objects.requireNonNull(inputs.get(input));
    }

    /** The value of a fact: as {@link #input}, and to the left, where its key stands. */
    XSSFCellStyle fact(FormInput input) {
        return input == FormInput.DATE ? factDate : input(input);
    }

    /** The rest of its column: as open as the form, without lines. */
    XSSFCellStyle openColumn(FormInput input) {
        return Objects.requireNonNull(openColumns.get(input));
    }

    private void nameAll() {
        names.name(title, "Vinh Danh - Tiêu đề trang");
        names.name(note, "Vinh Danh - Lời dẫn");
        names.name(section, "Vinh Danh - Đề mục");
        names.name(text, "Vinh Danh - Nội dung");
        names.name(heading, "Vinh Danh - Tiêu đề cột");
        names.name(key, "Vinh Danh - Tên mục");
        names.name(fixed, "Vinh Danh - Danh mục");
        names.name(input(FormInput.TEXT), "Vinh Danh - Ô chữ");
        names.name(factDate, "Vinh Danh - Ô ngày");
        names.name(input(FormInput.COUNT), "Vinh Danh - Ô số");
        names.name(input(FormInput.IDENTITY), "Vinh Danh - Ô mã số");
    }

    private XSSFFont font(int points, boolean bold, boolean quiet) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(quiet);
        if (quiet) {
            font.setColor(colour(QUIET));
        }
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle open(FormInput input) {
        XSSFCellStyle style = style(workbook.getFontAt(0));
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(input.format()));
        if (input.isCentred()) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else {
            indent(style);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static void indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private static void shade(XSSFCellStyle style) {
        style.setFillForegroundColor(colour(SHADE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, null);
    }
}
