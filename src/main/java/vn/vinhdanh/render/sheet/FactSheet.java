package vn.vinhdanh.render.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of facts: keys on the left, what is said about them on the right. Nothing else may stand beside a key. */
final class FactSheet {

    private static final int HEADING_ROW = 2;
    private static final int KEY_WIDTH = 26;
    private static final int VALUE_WIDTH = 104;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final DropDownLists lists;
    private final List<String> headings;

    FactSheet(XSSFWorkbook workbook, FormStyles styles, DropDownLists lists, List<String> headings) {
        this.workbook = workbook;
        this.styles = styles;
        this.lists = lists;
        this.headings = headings;
    }

    void write(FormSheet form) {
        SheetLayout layout = new SheetLayout(workbook, styles, form.name());
        layout.width(0, KEY_WIDTH);
        layout.width(1, VALUE_WIDTH);
        layout.sheet().setDefaultColumnStyle(1, styles.openColumn(FormInput.TEXT));
        layout.title(form.title(), headings.size());
        layout.note(form.note(), headings.size());
        for (int column = 0; column < headings.size(); column++) {
            layout.cell(HEADING_ROW, column, headings.get(column), styles.heading);
        }
        InputRules rules = new InputRules(layout.sheet(), lists);
        int row = HEADING_ROW + 1;
        for (FormField field : form.fields()) {
            rules.apply(field, row, row + field.rows() - 1, 1);
            for (int count = 0; count < field.rows(); count++) {
                layout.cell(row, 0, field.name(), styles.key);
                layout.cell(row, 1, "", styles.fact(field.input()));
                row++;
            }
        }
        layout.freeze(HEADING_ROW, 1);
        layout.print(HEADING_ROW, headings.size());
        layout.protect();
    }
}
