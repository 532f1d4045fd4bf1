package vn.vinhdanh.sample;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.publish.returned.RepeatableWorkbook;

/** Writes a sheet from top to bottom the way offices lay theirs out: Times New Roman 13, borders round the table. */
final class OfficeSheet {

    private final Sheet sheet;
    private final Workbook workbook;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle boxed;
    private final CellStyle heading;
    private int next;

    OfficeSheet(Workbook workbook, String name, int... widths) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        plain = style(false, false, HorizontalAlignment.LEFT);
        bold = style(true, false, HorizontalAlignment.CENTER);
        boxed = style(false, true, HorizontalAlignment.LEFT);
        heading = style(true, true, HorizontalAlignment.CENTER);
    }

    /** The finished file. Its date is a fixed one, so that the generator gives the same file on every day. */
    static byte[] file(XSSFWorkbook workbook) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
        properties.setCreator("Vinh Danh");
        return RepeatableWorkbook.write(workbook);
    }

    private CellStyle style(boolean isBold, boolean border, HorizontalAlignment alignment) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 13);
        font.setBold(isBold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment);
        if (border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** One text over several columns. */
    OfficeSheet across(String text, int from, int to) {
        Row row = sheet.createRow(next++);
        cell(row, from, text, bold);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        return this;
    }

    /** Two texts side by side: the office on the left, the nation on the right. */
    OfficeSheet sideBySide(String left, int leftTo, String right, int rightFrom, int rightTo) {
        across(left, 0, leftTo);
        cell(sheet.getRow(next - 1), rightFrom, right, bold);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, rightFrom, rightTo));
        return this;
    }

    OfficeSheet blank() {
        next++;
        return this;
    }

    OfficeSheet headings(String... texts) {
        return row(heading, (Object[]) texts);
    }

    OfficeSheet row(Object... values) {
        return row(boxed, values);
    }

    /** A row of a key-and-value sheet. */
    OfficeSheet fact(String key, String value) {
        return row(plain, key, value);
    }

    OfficeSheet facts(String key, List<String> values) {
        values.forEach(value -> fact(key, value));
        return this;
    }

    private OfficeSheet row(CellStyle style, Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            cell(row, column, values[column], style);
        }
        return this;
    }

    private static void cell(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }
}
