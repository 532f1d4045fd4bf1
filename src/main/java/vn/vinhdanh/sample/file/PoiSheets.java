package vn.vinhdanh.sample.file;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Fills a workbook of POI's, whichever of its formats it is. */
final class PoiSheets {

    private static final int POINTS_OF_A_LINE = 17;
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private final Workbook workbook;
    private final PoiStyles styles;

    PoiSheets(Workbook workbook) {
        this.workbook = workbook;
        styles = new PoiStyles(workbook);
    }

    void add(List<Page> pages) {
        pages.forEach(this::add);
    }

    private void add(Page page) {
        Sheet sheet = workbook.createSheet(page.name());
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column) * WIDTH_OF_A_CHARACTER);
        }
        page.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
        // unchecked: looking for overlaps among thousands of areas would take minutes
        page.merged().forEach(area -> sheet.addMergedRegionUnsafe(range(area)));
        Area filter = page.filter();
        if (filter != null) {
            sheet.setAutoFilter(range(filter));
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int number = 0; number < page.rows().size(); number++) {
            PageRow row = page.rows().get(number);
            if (!row.cells().isEmpty()) {
                Row target = sheet.createRow(number);
                target.setHeightInPoints(POINTS_OF_A_LINE * page.lines(row));
                add(row, target);
            }
        }
    }

    private void add(PageRow row, Row target) {
        target.setZeroHeight(row.hidden());
        for (PageCell cell : row.cells()) {
            fill(target.createCell(cell.column()), cell);
        }
    }

    private void fill(Cell target, PageCell cell) {
        target.setCellStyle(styles.of(cell));
        if (cell.content() instanceof Content.Text text) {
            target.setCellValue(text.text());
        } else if (cell.content() instanceof Content.Count count) {
            target.setCellValue(count.number());
        } else if (cell.content() instanceof Content.Day day) {
            target.setCellValue(day.date());
        } else if (cell.content() instanceof Content.Formula formula) {
            target.setCellFormula(formula.expression());
            if (formula.error() == null) {
                target.setCellValue(formula.number());
            } else {
                target.setCellErrorValue(FormulaError.forString(formula.error()).getCode());
            }
        }
    }

    private static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstRow() - 1, area.lastRow() - 1, area.firstColumn(), area.lastColumn());
    }
}
