package vn.vinhdanh.render.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** A table to be filled in, one row a record. */
final class TableSheet {

    private static final int HEADING_ROW = 2;
    /** So many rows have lines from the beginning; the others get them with their first content. */
    private static final int LINED_ROWS = 20;

    private static final int LAST_ROW = 20_000;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final DropDownLists lists;

    TableSheet(XSSFWorkbook workbook, FormStyles styles, DropDownLists lists) {
        this.workbook = workbook;
        this.styles = styles;
        this.lists = lists;
    }

    void write(FormSheet form) {
        SheetLayout layout = new SheetLayout(workbook, styles, form.name());
        List<FormField> fields = form.fields();
        layout.title(form.title(), fields.size());
        layout.note(form.note(), fields.size());
        InputRules rules = new InputRules(layout.sheet(), lists);
        for (int column = 0; column < fields.size(); column++) {
            FormField field = fields.get(column);
            layout.cell(HEADING_ROW, column, field.name(), styles.heading);
            layout.width(column, field.width());
            layout.sheet().setDefaultColumnStyle(column, styles.openColumn(field.input()));
            rules.apply(field, HEADING_ROW + 1, LAST_ROW, column);
        }
        layout.headingHeight(HEADING_ROW);
        for (int row = HEADING_ROW + 1; row <= HEADING_ROW + LINED_ROWS; row++) {
            for (int column = 0; column < fields.size(); column++) {
                layout.cell(row, column, "", styles.input(fields.get(column).input()));
            }
        }
        layout.sheet().setAutoFilter(new CellRangeAddress(HEADING_ROW, LAST_ROW, 0, fields.size() - 1));
        drawLinesWithContent(layout.sheet(), fields.size());
        openTheRest(layout.sheet(), fields.size());
        layout.freeze(HEADING_ROW, form.frozen());
        layout.print(HEADING_ROW, fields.size());
        layout.protect();
    }

    private static void drawLinesWithContent(XSSFSheet sheet, int columns) {
        int first = HEADING_ROW + LINED_ROWS + 1;
        String last = CellReference.convertNumToColString(columns - 1);
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule filled = formatting.createConditionalFormattingRule(
                "COUNTA($A" + (first + 1) + ":$" + last + (first + 1) + ")>0");
        var lines = filled.createBorderFormatting();
        lines.setBorderTop(BorderStyle.THIN);
        lines.setBorderBottom(BorderStyle.THIN);
        lines.setBorderLeft(BorderStyle.THIN);
        lines.setBorderRight(BorderStyle.THIN);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, LAST_ROW, 0, columns - 1)}, filled);
    }

    /** Excel deletes and sorts a row of a protected sheet only if no cell in it is locked, to its very end. */
    private void openTheRest(XSSFSheet sheet, int columns) {
        CTCol rest = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        rest.setMin(columns + 1L);
        rest.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
        rest.setWidth(sheet.getDefaultColumnWidth());
        rest.setStyle(styles.openColumn(FormInput.TEXT).getIndex());
    }
}
