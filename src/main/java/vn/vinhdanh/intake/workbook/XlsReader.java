package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.GridBuilder;
import vn.vinhdanh.intake.workbook.reading.NumberText;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Reads the old binary format, whose 65,536 rows bound what it can hold in memory. */
final class XlsReader {

    private final ReadingBudget budget;

    XlsReader(ReadingBudget budget) {
        this.budget = budget;
    }

    ReadWorkbook read(Path file) throws IOException, UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            // A protected .xlsx is a binary container around the encrypted package.
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(FindingCode.FILE_IS_PASSWORD_PROTECTED);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw FileKind.refused(FileKind.ofContainer(root));
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return new ReadWorkbook(
                        sheets(file, workbook), activeContent(ReadWorkbook.fileName(file), root, workbook));
            } catch (OldExcelFormatException tooOld) {
                throw FileKind.refused(FileKind.OLD_EXCEL);
            }
        }
    }

    private static List<Finding> activeContent(String file, DirectoryNode root, HSSFWorkbook workbook) {
        List<String> found = new ArrayList<>();
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            found.add("macro");
        }
        if (!workbook.getInternalWorkbook().getWorkbookRecordList().getRecords().stream()
                .filter(SupBookRecord.class::isInstance)
                .map(SupBookRecord.class::cast)
                .allMatch(book -> book.isInternalReferences() || book.isAddInFunctions())) {
            found.add("liên kết đến tệp khác");
        }
        return found.isEmpty() ? List.of() : List.of(ReadWorkbook.activeContent(file, String.join(", ", found)));
    }

    private List<Grid> sheets(Path file, HSSFWorkbook workbook) throws UnreadableFile {
        NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            GridBuilder grid = new GridBuilder(budget);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    addCell(grid, (HSSFCell) cell, numbers);
                }
                grid.endRow(row.getRowNum() + 1, row.getZeroHeight());
            }
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                grid.merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
            }
            grids.add(grid.build(ReadWorkbook.fileName(file), sheet.getSheetName()));
        }
        return grids;
    }

    private static void addCell(GridBuilder grid, HSSFCell cell, NumberText numbers) throws UnreadableFile {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        int column = cell.getColumnIndex();
        switch (type) {
            case STRING -> {
                HSSFRichTextString text = cell.getRichStringCellValue();
                grid.cell(column, text.getString(), font(cell, text), null);
            }
            case NUMERIC -> grid.cell(column, numberOf(cell, numbers), null, null);
            case BOOLEAN ->
                grid.cell(column, Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT), null, null);
            case ERROR ->
                grid.cell(
                        column,
                        "",
                        null,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> {}
        }
    }

    /** The typeface of the longest piece; a piece without one of its own wears the cell's. */
    private static String font(HSSFCell cell, HSSFRichTextString text) {
        HSSFWorkbook workbook = cell.getSheet().getWorkbook();
        int runs = text.numFormattingRuns();
        int first = runs == 0 ? text.length() : text.getIndexOfFormattingRun(0);
        int longest = first;
        int font = cell.getCellStyle().getFontIndex();
        for (int run = 0; run < runs; run++) {
            int begin = text.getIndexOfFormattingRun(run);
            int end = run + 1 < runs ? text.getIndexOfFormattingRun(run + 1) : text.length();
            if (end - begin > longest) {
                longest = end - begin;
                font = text.getFontOfFormattingRun(run);
            }
        }
        return workbook.getFontAt(font).getFontName();
    }

    private static String numberOf(HSSFCell cell, NumberText numbers) {
        return numbers.of(
                cell.getNumericCellValue(),
                cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString());
    }
}
