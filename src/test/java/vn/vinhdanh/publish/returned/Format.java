package vn.vinhdanh.publish.returned;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The two kinds of workbook that clerks send. */
enum Format {
    XLSX("XFD", "XFE", 1_048_576),
    XLS("IV", "IW", 65_536);

    final String lastColumn;
    final String columnTooFar;
    final int lastRow;

    Format(String lastColumn, String columnTooFar, int lastRow) {
        this.lastColumn = lastColumn;
        this.columnTooFar = columnTooFar;
        this.lastRow = lastRow;
    }

    Workbook create() {
        return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    String fileName() {
        return this == XLSX ? "de-nghi.xlsx" : "de-nghi.xls";
    }

    /** "red", "yellow", "none", or the colour itself where it is not one of ours. */
    static String fillOf(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return style.getFillPattern() == FillPatternType.NO_FILL
                    ? "none"
                    : style.getFillPattern().name();
        }
        if (style.getFillForegroundColorColor() instanceof XSSFColor colour) {
            String argb = String.valueOf(colour.getARGBHex());
            return argb.equals("FFFFC7CE") ? "red" : argb.equals("FFFFEB9C") ? "yellow" : argb;
        }
        short index = style.getFillForegroundColor();
        return index == IndexedColors.ROSE.getIndex()
                ? "red"
                : index == IndexedColors.LIGHT_YELLOW.getIndex() ? "yellow" : "colour " + index;
    }
}
