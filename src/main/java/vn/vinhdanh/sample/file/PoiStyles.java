package vn.vinhdanh.sample.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made once. */
final class PoiStyles {

    private static final short POINTS = 12;

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    PoiStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    private record Key(Look look, String font, String format) {}

    CellStyle of(PageCell cell) {
        String format = cell.content() instanceof Content.Day day ? day.format() : "General";
        return styles.computeIfAbsent(new Key(cell.look(), cell.font(), format), this::made);
    }

    private CellStyle made(Key key) {
        Font font = workbook.createFont();
        font.setFontName(key.font());
        font.setFontHeightInPoints(POINTS);
        font.setBold(key.look().bold());
        font.setItalic(key.look().italic());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(key.look().boxed());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(key.look().centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        if (key.look().boxed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
