package vn.vinhdanh.publish.returned;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Severity;

/** The fills of problem cells: each clerk's style once more, with a colour behind it. Notes are not filled. */
final class MarkFills {

    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    MarkFills(Workbook workbook) {
        this.workbook = workbook;
    }

    void fill(Cell cell, Severity severity) {
        if (severity == Severity.NOTE) {
            return;
        }
        CellStyle own = cell.getCellStyle();
        cell.setCellStyle(styles.computeIfAbsent(own.getIndex() + severity.name(), key -> {
            CellStyle style = copyOf(own);
            setColour(style, severity);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    /**
     * Gives a cell that still wears our colour the fill of the remembered style. Only the fill: a clerk who typed a date
     * into the marked cell has changed its number format with it.
     *
     * @param remembered null where nothing is remembered: then the fill goes
     */
    void unfill(Cell cell, @Nullable CellStyle remembered) {
        CellStyle marked = cell.getCellStyle();
        if (!isOurs(marked)) {
            return;
        }
        String key = marked.getIndex() + "<" + (remembered == null ? "" : remembered.getIndex());
        cell.setCellStyle(styles.computeIfAbsent(key, unused -> {
            CellStyle style = copyOf(marked);
            takeFill(style, remembered);
            return style;
        }));
    }

    private CellStyle copyOf(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    static void setColour(CellStyle style, Severity severity) {
        boolean error = severity == Severity.ERROR;
        if (style instanceof XSSFCellStyle) {
            style.setFillForegroundColor(new XSSFColor(error ? RED : YELLOW, null));
        } else {
            // .xls has a fixed palette: the nearest colours in it
            style.setFillForegroundColor((error ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
        }
    }

    private static boolean isOurs(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return false;
        }
        if (style.getFillForegroundColorColor() instanceof XSSFColor colour) {
            String argb = colour.getARGBHex();
            return argb != null && (argb.endsWith("FFC7CE") || argb.endsWith("FFEB9C"));
        }
        short index = style.getFillForegroundColor();
        return index == IndexedColors.ROSE.getIndex() || index == IndexedColors.LIGHT_YELLOW.getIndex();
    }

    private void takeFill(CellStyle style, @Nullable CellStyle from) {
        if (from == null || from.getFillPattern() == FillPatternType.NO_FILL) {
            style.setFillPattern(FillPatternType.NO_FILL);
            return;
        }
        if (workbook instanceof XSSFWorkbook) {
            style.setFillForegroundColor(from.getFillForegroundColorColor());
            style.setFillBackgroundColor(from.getFillBackgroundColorColor());
        } else {
            style.setFillForegroundColor(from.getFillForegroundColor());
            style.setFillBackgroundColor(from.getFillBackgroundColor());
        }
        style.setFillPattern(from.getFillPattern());
    }
}
