package vn.vinhdanh.intake.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.intake.fact.FactSheetReader;
import vn.vinhdanh.intake.heading.PinnedHeadings;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.table.Tables;
import vn.vinhdanh.intake.workbook.WorkbookFiles;

/** A clerk's workbook, built row by row, and the intake that reads it. */
public final class WorkbookFixture {

    private final Workbook workbook;
    private Sheet sheet;
    private int next;

    private WorkbookFixture(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(sheet);
    }

    /** What the nominations have in one column. */
    static List<@Nullable String> texts(Submission submission, Field field) {
        return submission.nominations().stream()
                .<@Nullable String>map(nomination -> nomination.row().text(field))
                .toList();
    }

    /** The findings but for what the titles and headings of the list are said to have told. */
    static List<Finding> told(Submission submission) {
        return submission.findings().stream()
                .filter(finding -> finding.code() != FindingCode.TAKEN_FROM_TITLE)
                .toList();
    }

    public static WorkbookFixture xlsx(String sheet) {
        return new WorkbookFixture(new XSSFWorkbook(), sheet);
    }

    public static WorkbookFixture xls(String sheet) {
        return new WorkbookFixture(new HSSFWorkbook(), sheet);
    }

    public static WorkbookFiles files() {
        return new WorkbookFiles(limits(50L << 20, 1L << 30, 200_000), Clock.systemUTC());
    }

    public static WorkbookIntake intake() {
        return intake(limits(50L << 20, 1L << 30, 200_000));
    }

    static IntakeLimits limits(long bytes, long unpacked, int rows) {
        return limits(bytes, unpacked, rows, 256, 3_000_000);
    }

    static WorkbookIntake intake(IntakeLimits limits) {
        return intake(limits, PinnedHeadings.NONE);
    }

    static WorkbookIntake intake(PinnedHeadings pins) {
        return intake(limits(50L << 20, 1L << 30, 200_000), pins);
    }

    private static WorkbookIntake intake(IntakeLimits limits, PinnedHeadings pins) {
        Vocabulary vocabulary = new Vocabulary(pins, new YamlAwardCatalogue());
        Tables tables = new Tables(vocabulary);
        FactSheetReader facts = new FactSheetReader(vocabulary);
        return new SubmissionReader(
                new WorkbookFiles(limits, Clock.systemUTC()),
                new SheetSorter(vocabulary, tables, facts),
                tables,
                facts);
    }

    static IntakeLimits limits(long bytes, long unpacked, int rows, int columns, int cells) {
        Duration minute = Duration.ofMinutes(1);
        return new IntakeLimits(bytes, unpacked, 100, rows, columns, cells, 100_000_000, minute, minute);
    }

    public WorkbookFixture sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** The next row; empty texts leave their cells out. */
    public WorkbookFixture row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!value.equals("")) {
                row.createCell(column).setCellValue(value.toString());
            }
        }
        return this;
    }

    WorkbookFixture blank() {
        next++;
        return this;
    }

    public WorkbookFixture merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    WorkbookFixture hideLastRow() {
        sheet.getRow(next - 1).setZeroHeight(true);
        return this;
    }

    /** A cell of the last row, for what a row of texts cannot say. */
    Cell cell(int column) {
        return sheet.getRow(next - 1).createCell(column);
    }

    WorkbookFixture number(int column, double value, String format) {
        Cell cell = cell(column);
        cell.setCellValue(value);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return this;
    }

    Workbook workbook() {
        return workbook;
    }

    Path saveIn(Path folder) {
        return saveAs(folder.resolve(workbook instanceof XSSFWorkbook ? "de-nghi.xlsx" : "de-nghi.xls"));
    }

    public Path saveAs(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Submission readIn(Path folder) {
        return intake().read(saveIn(folder));
    }
}
