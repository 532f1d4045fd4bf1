package vn.vinhdanh.render.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a list to be signed: the typeface of administrative documents, thin lines, money in thousands. */
public final class ListStyles {

    private static final String TYPEFACE = "Times New Roman";
    private static final String MONEY = "#,##0";
    private static final String FACTOR = "0.0##";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    final CellStyle head;
    public final CellStyle title;
    public final CellStyle aside;
    final CellStyle heading;
    final CellStyle group;
    public final CellStyle text;
    public final CellStyle centred;
    final CellStyle factor;
    final CellStyle money;
    final CellStyle total;
    final CellStyle totalMoney;
    final CellStyle words;

    ListStyles(Workbook workbook) {
        Font plain = font(workbook, SIZE, false, false);
        Font bold = font(workbook, SIZE, true, false);
        Font italic = font(workbook, SIZE, false, true);
        head = style(workbook, bold, HorizontalAlignment.CENTER);
        title = style(workbook, font(workbook, TITLE_SIZE, true, false), HorizontalAlignment.CENTER);
        aside = style(workbook, italic, HorizontalAlignment.CENTER);
        words = style(workbook, italic, HorizontalAlignment.LEFT);
        heading = boxed(style(workbook, bold, HorizontalAlignment.CENTER));
        group = boxed(style(workbook, bold, HorizontalAlignment.LEFT));
        group.setWrapText(false);
        text = boxed(style(workbook, plain, HorizontalAlignment.LEFT));
        centred = boxed(style(workbook, plain, HorizontalAlignment.CENTER));
        factor = boxed(style(workbook, plain, HorizontalAlignment.CENTER));
        factor.setDataFormat(workbook.createDataFormat().getFormat(FACTOR));
        money = boxed(style(workbook, plain, HorizontalAlignment.RIGHT));
        total = boxed(style(workbook, bold, HorizontalAlignment.LEFT));
        total.setWrapText(false);
        totalMoney = boxed(style(workbook, bold, HorizontalAlignment.RIGHT));
        short format = workbook.createDataFormat().getFormat(MONEY);
        money.setDataFormat(format);
        totalMoney.setDataFormat(format);
    }

    private static Font font(Workbook workbook, short size, boolean bold, boolean italic) {
        Font font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static CellStyle style(Workbook workbook, Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
