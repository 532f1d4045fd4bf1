package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.grid.Grid;

/** Reads the old binary format, whose 65,536 rows bound what it can hold in memory. */
final class XlsReader {

    private final IntakeLimits limits;

    XlsReader(IntakeLimits limits) {
        this.limits = limits;
    }

    List<Grid> read(Path file) throws IOException, UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            // A protected .xlsx is a binary container around the encrypted package.
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(FindingCode.FILE_IS_PASSWORD_PROTECTED);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableFile(FindingCode.FILE_IS_NOT_A_WORKBOOK);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return sheets(file, workbook);
            }
        }
    }

    private List<Grid> sheets(Path file, HSSFWorkbook workbook) throws UnreadableFile {
        NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            GridBuilder grid = new GridBuilder(limits);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    addCell(grid, cell, numbers);
                }
                grid.endRow(row.getRowNum() + 1);
            }
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                grid.merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
            }
            grids.add(grid.build(fileName(file), sheet.getSheetName()));
        }
        return grids;
    }

    private static void addCell(GridBuilder grid, Cell cell, NumberText numbers) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        int column = cell.getColumnIndex();
        switch (type) {
            case STRING -> grid.cell(column, cell.getRichStringCellValue().getString(), null);
            case NUMERIC -> grid.cell(column, numberOf(cell, numbers), null);
            case BOOLEAN ->
                grid.cell(column, Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT), null);
            case ERROR ->
                grid.cell(
                        column,
                        "",
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> {}
        }
    }

    private static String numberOf(Cell cell, NumberText numbers) {
        return numbers.of(
                cell.getNumericCellValue(),
                cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString());
    }

    static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
