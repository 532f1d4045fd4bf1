package vn.vinhdanh.render.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all sheets of the form have in common: title, note, headings that stay, A4 across, locks without a password. */
final class SheetLayout {

    private static final float TITLE_HEIGHT = 30;
    private static final float NOTE_HEIGHT = 22;
    private static final float ROW_HEIGHT = 20;
    private static final float HEADING_HEIGHT = 36;

    private final XSSFSheet sheet;
    private final FormStyles styles;

    SheetLayout(XSSFWorkbook workbook, FormStyles styles, String name) {
        this.sheet = workbook.createSheet(name);
        // a fixed height would keep rows from growing with what is written into them
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        sheet.getCTWorksheet().getSheetFormatPr().unsetCustomHeight();
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    void title(String text, int columns) {
        across(0, text, styles.title, columns).setHeightInPoints(TITLE_HEIGHT);
    }

    void note(String text, int columns) {
        across(1, text, styles.note, columns).setHeightInPoints(NOTE_HEIGHT);
    }

    Row across(int number, String text, CellStyle style, int columns) {
        for (int column = 0; column < columns; column++) {
            cell(number, column, "", style);
        }
        XSSFCell first = cell(number, 0, text, style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
        }
        return first.getRow();
    }

    XSSFCell cell(int number, int column, String text, CellStyle style) {
        Row row = sheet.getRow(number);
        if (row == null) {
            row = sheet.createRow(number);
        }
        XSSFCell cell = (XSSFCell) row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
        return cell;
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    void headingHeight(int row) {
        sheet.getRow(row).setHeightInPoints(HEADING_HEIGHT);
    }

    void freeze(int headingRow, int columns) {
        sheet.createFreezePane(columns, headingRow + 1);
    }

    /** @param headingRow repeated on every page */
    void print(int headingRow, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        PageAcross.setUp(sheet);
        sheet.setHorizontallyCenter(columns > 1);
        sheet.getFooter().setLeft("&A");
    }

    /** Against slips only: there is no password, and everything a clerk does with rows stays allowed. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
