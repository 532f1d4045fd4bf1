package vn.vinhdanh.render.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet that a clerk reads first. The example stands here and not among the nominations, and lies on its side, so
 * that it can neither be forgotten there nor be taken for a list.
 */
final class GuidanceSheet {

    private static final int[] WIDTHS = {22, 42, 42, 42};
    private static final int FULL_WIDTH = 148;
    /** How much room a letter takes of the digit in which a column's width is counted, with some to spare. */
    private static final double LETTER = 0.97;

    private static final float LINE_HEIGHT = 16.5f;
    private static final float SECTION_HEIGHT = 28;

    private final SheetLayout layout;
    private final FormStyles styles;
    private int next = 2;

    GuidanceSheet(XSSFWorkbook workbook, FormStyles styles, String name) {
        this.styles = styles;
        layout = new SheetLayout(workbook, styles, name);
    }

    void write(FormFile guidance) {
        for (int column = 0; column < WIDTHS.length; column++) {
            layout.width(column, WIDTHS[column]);
        }
        layout.title(guidance.text("title"), WIDTHS.length);
        layout.note(guidance.text("note"), WIDTHS.length);
        for (FormFile section : guidance.all("sections")) {
            section(section.text("title"));
            section.texts("lines").forEach(line -> across("– " + line, styles.text));
        }
        FormFile example = guidance.at("example");
        section(example.text("title"));
        across(example.text("note"), styles.note);
        row(example.texts("headings"), styles.heading, styles.heading);
        example.rows("rows").forEach(row -> row(row, styles.key, styles.fixed));
        layout.print(0, WIDTHS.length);
        layout.sheet().setFitToPage(true);
        layout.sheet().getPrintSetup().setFitHeight((short) 1);
        layout.sheet().setDisplayGridlines(false);
        layout.protect();
    }

    private void section(String title) {
        layout.across(next++, title, styles.section, WIDTHS.length).setHeightInPoints(SECTION_HEIGHT);
    }

    private void across(String text, CellStyle style) {
        layout.across(next++, text, style, WIDTHS.length).setHeightInPoints(lines(text, FULL_WIDTH) * LINE_HEIGHT);
    }

    private void row(List<String> texts, CellStyle first, CellStyle others) {
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            layout.cell(next, column, texts.get(column), column == 0 ? first : others);
            lines = Math.max(lines, lines(texts.get(column), WIDTHS[column]));
        }
        layout.sheet().getRow(next++).setHeightInPoints(lines * LINE_HEIGHT + 4);
    }

    /** Counted, because no program makes a row as high as the text of its merged cells. */
    private static int lines(String text, int width) {
        return (int) Math.ceil(text.length() * LETTER / width);
    }
}
