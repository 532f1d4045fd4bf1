package vn.vinhdanh.publish.returned;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the check sheet looks. */
final class CheckSheetStyles {

    private static final String TYPEFACE = "Times New Roman";

    private final Workbook workbook;
    final CellStyle title;
    final CellStyle label;
    final CellStyle count;
    final CellStyle heading;
    final CellStyle band;
    final CellStyle text;
    final CellStyle textThatLooksLikeFormula;
    final CellStyle centred;
    final CellStyle link;

    CheckSheetStyles(Workbook workbook) {
        this.workbook = workbook;
        title = style(font(16, true, IndexedColors.BLACK));
        label = style(font(12, false, IndexedColors.BLACK));
        count = style(font(12, true, IndexedColors.BLACK));
        count.setAlignment(HorizontalAlignment.LEFT);
        heading = bordered(font(12, true, IndexedColors.BLACK));
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        band = bordered(font(12, true, IndexedColors.DARK_RED));
        band.setWrapText(false);
        band.setBorderLeft(BorderStyle.NONE);
        band.setBorderRight(BorderStyle.NONE);
        Font plain = font(12, false, IndexedColors.BLACK);
        text = bordered(plain);
        textThatLooksLikeFormula = bordered(plain);
        // otherwise Excel would take it for a formula as soon as somebody edits the cell
        textThatLooksLikeFormula.setQuotePrefixed(true);
        centred = bordered(plain);
        centred.setAlignment(HorizontalAlignment.CENTER);
        Font blue = font(12, false, IndexedColors.BLUE);
        blue.setUnderline(Font.U_SINGLE);
        link = bordered(blue);
        link.setAlignment(HorizontalAlignment.CENTER);
    }

    private Font font(int points, boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour.getIndex());
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle bordered(Font font) {
        CellStyle style = style(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }
}
