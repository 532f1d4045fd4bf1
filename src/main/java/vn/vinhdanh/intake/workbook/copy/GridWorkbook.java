package vn.vinhdanh.intake.workbook.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;

/** Sheets of any format as an {@code .xlsx}: every cell in its place, and every value a text. */
final class GridWorkbook {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 50;
    private static final int WIDTH_UNIT = 256;
    /** The same content has to give the same bytes, and POI would write the time of day. */
    private static final String MADE = "1980-01-01T00:00:00Z";

    private final List<Grid> grids;
    private final Map<String, String> renamed = new LinkedHashMap<>();

    GridWorkbook(List<Grid> grids) {
        this.grids = grids;
    }

    Map<String, String> renamedSheets() {
        return Map.copyOf(renamed);
    }

    byte[] write() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle plain = text(workbook);
            CellStyle likeFormula = text(workbook);
            // otherwise a spreadsheet program would take it for a formula as soon as somebody edits the cell
            likeFormula.setQuotePrefixed(true);
            for (Grid grid : grids) {
                fill(workbook.createSheet(name(workbook, grid)), grid, plain, likeFormula);
            }
            if (grids.isEmpty()) {
                workbook.createSheet();
            }
            date(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** As text, so that a date or a long number that a clerk types stays as it was typed. */
    private static CellStyle text(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private String name(XSSFWorkbook workbook, Grid grid) {
        String safe = WorkbookUtil.createSafeSheetName(grid.sheet().isEmpty() ? "Trang 1" : grid.sheet());
        String name = safe;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String tail = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_SHEET_NAME - tail.length())) + tail;
        }
        if (!name.equals(grid.sheet())) {
            renamed.put(grid.sheet(), name);
        }
        return name;
    }

    private static void fill(Sheet sheet, Grid grid, CellStyle plain, CellStyle likeFormula) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (GridRow gridRow : grid.rows()) {
            if (gridRow.number() > LIMITS.getMaxRows()) {
                break;
            }
            Row row = sheet.createRow(gridRow.number() - 1);
            for (GridCell cell : gridRow.cells()) {
                if (cell.column() <= LIMITS.getLastColumnIndex()) {
                    write(row.createCell(cell.column()), cell, plain, likeFormula);
                    widths.merge(cell.column(), longestLine(cell), Math::max);
                }
            }
        }
        widths.forEach((column, longest) ->
                sheet.setColumnWidth(column, Math.max(NARROWEST, Math.min(longest + 2, WIDEST)) * WIDTH_UNIT));
        List<CellRangeAddress> merged = new ArrayList<>();
        grid.merged().all().forEach(area -> merge(sheet, area, merged));
    }

    private static void write(Cell cell, GridCell value, CellStyle plain, CellStyle likeFormula) {
        String error = value.error();
        if (error != null && isError(error)) {
            cell.setCellErrorValue(FormulaError.forString(error).getCode());
            return;
        }
        String text = error == null ? value.text() : error;
        cell.setCellValue(text.substring(0, Math.min(text.length(), LIMITS.getMaxTextLength())));
        cell.setCellStyle(!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? likeFormula : plain);
    }

    private static boolean isError(String text) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(text) && error != FormulaError._NO_ERROR) {
                return true;
            }
        }
        return false;
    }

    private static int longestLine(GridCell cell) {
        return cell.text().lines().mapToInt(String::length).max().orElse(0);
    }

    /** Excel repairs a workbook in which two areas overlap, so the second of them is left out. */
    private static void merge(Sheet sheet, MergedArea area, List<CellRangeAddress> merged) {
        int lastRow = Math.min(area.lastRow(), LIMITS.getMaxRows());
        int lastColumn = Math.min(area.lastColumn(), LIMITS.getLastColumnIndex());
        if (area.firstRow() > lastRow
                || area.firstColumn() > lastColumn
                || (area.firstRow() == lastRow && area.firstColumn() == lastColumn)) {
            return;
        }
        CellRangeAddress range = new CellRangeAddress(area.firstRow() - 1, lastRow - 1, area.firstColumn(), lastColumn);
        if (merged.stream().noneMatch(range::intersects)) {
            merged.add(range);
            sheet.addMergedRegionUnsafe(range);
        }
    }

    private static void date(XSSFWorkbook workbook) throws IOException {
        try {
            var properties = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setCreatedProperty(MADE);
            properties.setModifiedProperty(MADE);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }
}
