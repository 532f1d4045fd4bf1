package vn.vinhdanh.publish.returned;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;

/** Finds the cell in which a finding is marked. */
final class CellPlaces {

    private final Workbook workbook;

    CellPlaces(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The cell itself, made where the row lacks it; for a whole row its first cell that is not empty. Null for a whole
     * sheet or file, and for a place that the workbook does not have.
     */
    @Nullable
    Cell find(CellRef at) {
        Sheet sheet = sheet(at);
        Integer number = at.row();
        if (sheet == null || number == null || !has(at)) {
            return null;
        }
        Row row = sheet.getRow(number - 1);
        if (row == null) {
            row = sheet.createRow(number - 1);
        }
        int column = at.column() == null ? firstFilled(row) : CellReference.convertColStringToIndex(at.column());
        return visible(row, column);
    }

    /** Whether the workbook has the sheet, the row and the column that are named. */
    boolean has(CellRef at) {
        SpreadsheetVersion limits = workbook.getSpreadsheetVersion();
        Integer row = at.row();
        return sheet(at) != null
                && (row == null || (row >= 1 && row <= limits.getMaxRows()))
                && (at.column() == null
                        || CellReference.convertColStringToIndex(at.column()) <= limits.getLastColumnIndex());
    }

    private @Nullable Sheet sheet(CellRef at) {
        return at.sheet() == null ? null : workbook.getSheet(at.sheet());
    }

    private static int firstFilled(Row row) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return cell.getColumnIndex();
            }
        }
        return 0;
    }

    /** Of merged cells only the first shows its fill and its comment. */
    private static Cell visible(Row row, int column) {
        Sheet sheet = row.getSheet();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(row.getRowNum(), column)) {
                Row first = sheet.getRow(merged.getFirstRow());
                return cell(first == null ? sheet.createRow(merged.getFirstRow()) : first, merged.getFirstColumn());
            }
        }
        return cell(row, column);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
