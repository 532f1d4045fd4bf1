package vn.vinhdanh.publish.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.PaneInformation;

/** A clerk's workbook described in words, line by line, without what this program adds: two portraits can be compared. */
final class Portrait {

    private static final int COLUMNS = 12;

    private final Workbook workbook;
    private final List<String> lines = new ArrayList<>();

    private Portrait(Workbook workbook) {
        this.workbook = workbook;
    }

    static List<String> of(Workbook workbook) {
        Portrait portrait = new Portrait(workbook);
        for (Sheet sheet : workbook) {
            if (!isOurs(sheet)) {
                portrait.sheet(sheet);
            }
        }
        workbook.getAllNames().forEach(portrait::name);
        workbook.getAllPictures()
                .forEach(picture -> portrait.lines.add("picture of " + picture.getData().length + " bytes"));
        return portrait.lines;
    }

    static Stream<Cell> cells(Workbook workbook) {
        return stream(workbook).flatMap(Portrait::stream).flatMap(Portrait::stream);
    }

    private static <T> Stream<T> stream(Iterable<T> things) {
        return StreamSupport.stream(things.spliterator(), false);
    }

    private static boolean isOurs(Sheet sheet) {
        return sheet.getSheetName().equals(CheckSheet.NAME)
                || sheet.getSheetName().equals(MarkMemory.SHEET);
    }

    private void sheet(Sheet sheet) {
        String name = sheet.getSheetName();
        lines.add("sheet " + name + " " + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) + " protected "
                + sheet.getProtect());
        sheet.getMergedRegions().forEach(merged -> lines.add(name + " merged " + merged.formatAsString()));
        for (int column = 0; column < COLUMNS; column++) {
            lines.add(name + " column " + column + " " + sheet.getColumnWidth(column)
                    + (sheet.isColumnHidden(column) ? " hidden" : ""));
        }
        for (Row row : sheet) {
            row(row);
        }
        sheet.getCellComments()
                .forEach((at, comment) -> lines.add(name + "!" + at + " comment by " + comment.getAuthor() + ": "
                        + comment.getString().getString()));
        sheet.getDataValidations()
                .forEach(validation -> lines.add(name + " validation "
                        + List.of(validation.getRegions().getCellRangeAddresses()) + " "
                        + List.of(validation.getValidationConstraint().getExplicitListValues())));
        conditions(sheet);
        print(sheet);
    }

    private void row(Row row) {
        String name = row.getSheet().getSheetName();
        if (row.getZeroHeight() || row.getHeight() != row.getSheet().getDefaultRowHeight()) {
            lines.add(
                    name + " row " + row.getRowNum() + " " + row.getHeight() + (row.getZeroHeight() ? " hidden" : ""));
        }
        for (Cell cell : row) {
            String look = look(cell.getCellStyle());
            boolean nothing = cell.getCellType() == CellType.BLANK && look.equals(look(workbook.getCellStyleAt(0)));
            if (!nothing) {
                lines.add(name + "!" + cell.getAddress() + " " + cell.getCellType() + " " + value(cell) + look
                        + (cell.getHyperlink() == null
                                ? ""
                                : " -> " + cell.getHyperlink().getAddress()));
            }
        }
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula() + " (" + cell.getCachedFormulaResultType() + ")";
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING ->
                cell.getStringCellValue() + " runs "
                        + cell.getRichStringCellValue().numFormattingRuns();
            default -> "";
        };
    }

    private String look(CellStyle style) {
        Font font = workbook.getFontAt(style.getFontIndex());
        return " [" + font.getFontName() + " " + font.getFontHeightInPoints() + (font.getBold() ? " bold" : "") + " "
                + font.getColor() + "; " + style.getDataFormatString() + "; " + style.getAlignment()
                + "/" + style.getVerticalAlignment() + (style.getWrapText() ? " wrapped" : "") + "; "
                + style.getBorderTop() + "/" + style.getBorderBottom() + "; " + Format.fillOf(style)
                + (style.getLocked() ? "" : " unlocked") + "]";
    }

    private void conditions(Sheet sheet) {
        var all = sheet.getSheetConditionalFormatting();
        for (int index = 0; index < all.getNumConditionalFormattings(); index++) {
            ConditionalFormatting formatting = all.getConditionalFormattingAt(index);
            lines.add(sheet.getSheetName() + " condition " + List.of(formatting.getFormattingRanges()) + " "
                    + formatting.getRule(0).getFormula1());
        }
    }

    private void print(Sheet sheet) {
        String name = sheet.getSheetName();
        PrintSetup setup = sheet.getPrintSetup();
        lines.add(name + " paper " + setup.getPaperSize() + (setup.getLandscape() ? " landscape" : "") + " scale "
                + setup.getScale() + " fit " + setup.getFitWidth() + "x" + setup.getFitHeight() + " margin "
                + sheet.getMargin(PageMargin.LEFT));
        lines.add(name + " header " + sheet.getHeader().getCenter() + " footer "
                + sheet.getFooter().getRight());
        lines.add(name + " print area " + workbook.getPrintArea(workbook.getSheetIndex(sheet)) + " repeats "
                + sheet.getRepeatingRows());
        PaneInformation pane = sheet.getPaneInformation();
        lines.add(name + " pane "
                + (pane == null ? "none" : pane.getHorizontalSplitTopRow() + "," + pane.getVerticalSplitLeftColumn()));
    }

    private void name(Name name) {
        String sheet = name.getSheetIndex() < 0 ? "everywhere" : workbook.getSheetName(name.getSheetIndex());
        if (!sheet.equals(CheckSheet.NAME)) {
            lines.add("name " + name.getNameName() + " of " + sheet + ": " + name.getRefersToFormula());
        }
    }
}
