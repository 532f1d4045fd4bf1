package vn.vinhdanh.publish.returned;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What a marked cell looked like before, kept in a very hidden sheet: row n holds mark n's style (on a cell that wears
 * it) and the clerk's own comment. Cells and not indexes or addresses, because spreadsheet programs renumber styles
 * when they save and clerks insert rows; the mark's number travels in its comment.
 */
final class MarkMemory {

    static final String SHEET = "_VinhDanh";

    private static final int STYLE = 0;
    private static final int COMMENT = 1;

    private final Workbook workbook;
    private @Nullable Sheet sheet;

    MarkMemory(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.getSheet(SHEET);
    }

    /** @return the mark's number, from 1 */
    int remember(Cell cell, @Nullable Comment comment) {
        Sheet memory = sheetOrNew();
        Row row = memory.createRow(memory.getPhysicalNumberOfRows());
        row.createCell(STYLE).setCellStyle(cell.getCellStyle());
        if (comment != null) {
            row.createCell(COMMENT).setCellValue(comment.getString());
        }
        return row.getRowNum() + 1;
    }

    @Nullable
    CellStyle style(int mark) {
        Cell cell = cell(mark, STYLE);
        return cell == null ? null : cell.getCellStyle();
    }

    /** The clerk's own comment with its formatting; null where there was none. */
    @Nullable
    RichTextString comment(int mark) {
        Cell cell = cell(mark, COMMENT);
        return cell == null ? null : cell.getRichStringCellValue();
    }

    void forget() {
        if (sheet != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            sheet = null;
        }
    }

    private @Nullable Cell cell(int mark, int column) {
        Row row = sheet == null ? null : sheet.getRow(mark - 1);
        return row == null ? null : row.getCell(column);
    }

    private Sheet sheetOrNew() {
        if (sheet == null) {
            sheet = workbook.createSheet(SHEET);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
        return sheet;
    }
}
