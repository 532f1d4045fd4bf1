package vn.vinhdanh.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.render.RepeatableZip;
import vn.vinhdanh.render.decision.IssuingBodyLines;

/**
 * A list to be signed: the heads of an administrative document, a title, a table over as many pages as it needs, A4
 * across. Rows are written as they come, so that a hundred thousand need no memory.
 */
public final class ListWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final String PROPERTY_TIME = "1980-01-01T00:00:00Z";
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final float LINE = 16;
    private static final float PADDING = 6;
    private static final double ROOM = 0.85;

    private final SXSSFWorkbook workbook = new LightlyPacked(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final ListStyles styles = new ListStyles(workbook);
    private final List<Integer> widths;
    private final int columns;
    private int next;
    private int firstBelowHeadings;

    /** @param widths of the columns, in characters */
    public ListWorkbook(String name, String title, List<Integer> widths) {
        sheet = workbook.createSheet(name);
        this.widths = widths;
        columns = widths.size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        var properties = workbook.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Vinh Danh");
        fixDates(properties.getCoreProperties().getUnderlyingProperties());
    }

    private static void fixDates(PackagePropertiesPart properties) {
        try {
            properties.setCreatedProperty(PROPERTY_TIME);
            properties.setModifiedProperty(PROPERTY_TIME);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public ListStyles styles() {
        return styles;
    }

    /** The row of Excel's own counting, from 1, that comes next. */
    int nextRow() {
        return next + 1;
    }

    void heads(Office office) {
        List<String> issuing = IssuingBodyLines.of(office.name());
        for (int line = 0; line < Math.max(2, issuing.size()); line++) {
            Row row = sheet.createRow(next);
            half(row, 0, columns / 2 - 1, line < issuing.size() ? issuing.get(line) : "");
            half(row, columns / 2, columns - 1, line == 0 ? COUNTRY : line == 1 ? MOTTO : "");
            next++;
        }
        next++;
    }

    private void half(Row row, int first, int last, String text) {
        cell(row, first, text, styles.head);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }

    public void across(String text, CellStyle style) {
        cell(sheet.createRow(next), 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    void skip() {
        next++;
    }

    /** The row that stays in sight, and is repeated on every page. */
    public void headings(List<String> headings) {
        Row row = row(headings, styles.heading);
        firstBelowHeadings = next;
        sheet.createFreezePane(0, firstBelowHeadings);
        sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
    }

    public Row row(List<String> texts, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < columns; column++) {
            cell(row, column, column < texts.size() ? texts.get(column) : "", style);
        }
        row.setHeightInPoints(PADDING + LINE * (style.getWrapText() ? lines(texts) : 1));
        return row;
    }

    /**
     * In the cell that needs most: programs do not make a row higher by themselves when they open a file. The widths are in
     * digits; letters of this size take a little more.
     */
    private int lines(List<String> texts) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            double room = widths.get(column) * ROOM;
            int lines = texts.get(column)
                    .lines()
                    .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room)))
                    .sum();
            most = Math.max(most, lines);
        }
        return most;
    }

    /** A drop-down list in this column of all rows below the headings. */
    void choices(int column, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(firstBelowHeadings, Math.max(firstBelowHeadings, next - 1), column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** Text that begins like a formula stays text: the cell is one. */
    static Cell cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
        return cell;
    }

    /** Who signs, side by side, with room for the names below. */
    void signatures(List<String> offices) {
        skip();
        Row row = sheet.createRow(next);
        Row below = sheet.createRow(next + 1);
        int width = columns / offices.size();
        for (int i = 0; i < offices.size(); i++) {
            int first = i * width;
            int last = i == offices.size() - 1 ? columns - 1 : first + width - 1;
            cell(row, first, offices.get(i), styles.head);
            cell(below, first, "(Ký, ghi rõ họ tên)", styles.aside);
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(next, next, first, last));
                sheet.addMergedRegion(new CellRangeAddress(next + 1, next + 1, first, last));
            }
        }
        next += 2;
    }

    public byte[] written() {
        PageAcross.setUp(sheet);
        sheet.setHorizontallyCenter(true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return RepeatableZip.repacked(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
