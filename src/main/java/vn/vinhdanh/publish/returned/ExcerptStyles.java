package vn.vinhdanh.publish.returned;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.vinhdanh.diagnostic.Severity;

/** How an excerpt looks; few styles, for a workbook takes only so many. All cells are texts, whatever is typed. */
final class ExcerptStyles {

    private static final String TYPEFACE = "Times New Roman";
    private static final short POINTS = 12;

    final CellStyle heading;
    private final Map<Severity, CellStyle> plain = new EnumMap<>(Severity.class);
    private final Map<Severity, CellStyle> likeFormula = new EnumMap<>(Severity.class);

    ExcerptStyles(Workbook workbook) {
        heading = style(workbook, font(workbook, true), false);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font font = font(workbook, false);
        for (Severity severity : Severity.values()) {
            plain.put(severity, filled(style(workbook, font, false), severity));
            // otherwise a spreadsheet program would take it for a formula as soon as somebody edits the cell
            likeFormula.put(severity, filled(style(workbook, font, true), severity));
        }
    }

    CellStyle text(String text) {
        return marked(text, Severity.NOTE);
    }

    /** Notes are not filled. */
    CellStyle marked(String text, Severity severity) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return (formula ? likeFormula : plain).getOrDefault(severity, heading);
    }

    private static CellStyle filled(CellStyle style, Severity severity) {
        if (severity != Severity.NOTE) {
            MarkFills.setColour(style, severity);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static Font font(Workbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        return font;
    }

    private static CellStyle style(Workbook workbook, Font font, boolean quoted) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(quoted);
        return style;
    }
}
