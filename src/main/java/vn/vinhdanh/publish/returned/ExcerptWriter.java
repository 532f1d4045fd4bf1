package vn.vinhdanh.publish.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.publish.ReturnExcerpt;

/** Writes the sheets of an excerpt from the top down, each cell with the marks that it has to bear. */
final class ExcerptWriter {

    /** Stands above the column in which each row says what is wrong with it; intake takes it for a note. */
    static final String PROBLEMS = "Lỗi cần sửa";

    private static final int PROBLEMS_WIDTH = 60;
    private static final int WIDTH_UNIT = 256;
    private static final int ROWS_IN_MEMORY = 100;
    /** Every comment costs memory and makes spreadsheet programs slow; the column of problems says the same. */
    private static final int MOST_COMMENTS = 2_000;

    private static final int LONGEST_TEXT = 32_000;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final SXSSFWorkbook workbook;
    private final ExcerptStyles styles;
    private final Map<Place, List<Finding>> byRow;
    private int comments;

    private record Place(String sheet, int row) {}

    ExcerptWriter(SXSSFWorkbook workbook, List<Finding> findings) {
        this.workbook = workbook;
        styles = new ExcerptStyles(workbook);
        byRow = findings.stream()
                .filter(finding -> finding.at().sheet() != null && finding.at().row() != null)
                .collect(Collectors.groupingBy(ExcerptWriter::place));
    }

    private static Place place(Finding finding) {
        return new Place(
                Objects.requireNonNull(finding.at().sheet()),
                Objects.requireNonNull(finding.at().row()));
    }

    static SXSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        RepeatableWorkbook.fixDates(workbook);
        SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
        streaming.setCompressTempFiles(true);
        // no part comes near four gigabytes, and not every program reads the larger form from a stream
        streaming.setZip64Mode(Zip64Mode.Never);
        return streaming;
    }

    void write(List<ReturnExcerpt.Sheet> sheets) {
        for (ReturnExcerpt.Sheet sheet : sheets) {
            write(sheet);
        }
    }

    private void write(ReturnExcerpt.Sheet content) {
        Sheet sheet = workbook.createSheet(content.name());
        boolean marked = byRow.keySet().stream().anyMatch(place -> place.sheet().equals(content.name()));
        int width = content.columns().size();
        Row headings = sheet.createRow(0);
        for (int column = 0; column < width; column++) {
            heading(headings, column, content.columns().get(column));
        }
        if (marked) {
            heading(headings, width, new ReturnExcerpt.Column(PROBLEMS, PROBLEMS_WIDTH));
        }
        layOut(sheet);
        int number = 1;
        for (List<String> texts : content.rows()) {
            Row row = sheet.createRow(number++);
            for (int column = 0; column < width; column++) {
                text(row, column, texts.get(column));
            }
            List<Finding> findings = byRow.getOrDefault(new Place(content.name(), number), List.of());
            if (!findings.isEmpty()) {
                mark(row, findings, width);
            }
        }
    }

    private static void layOut(Sheet sheet) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private void heading(Row row, int index, ReturnExcerpt.Column column) {
        Cell cell = row.createCell(index);
        cell.setCellValue(column.heading());
        cell.setCellStyle(styles.heading);
        row.getSheet().setColumnWidth(index, column.width() * WIDTH_UNIT);
    }

    private void text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.text(text));
        if (!text.isEmpty()) {
            cell.setCellValue(Excerpt.cut(text, LONGEST_TEXT));
        }
    }

    private void mark(Row row, List<Finding> findings, int width) {
        Map<Integer, List<Finding>> byColumn = new HashMap<>();
        for (Finding finding : findings) {
            String letters = finding.at().column();
            int column = letters == null ? 0 : CellReference.convertColStringToIndex(letters);
            byColumn.computeIfAbsent(column, any -> new ArrayList<>()).add(finding);
        }
        byColumn.forEach((column, own) -> {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellStyle(styles.marked(cell.getStringCellValue(), CellMarks.worst(own)));
            if (comments < MOST_COMMENTS) {
                comment(cell, own);
            }
        });
        text(row, width, problems(findings));
    }

    private static String problems(List<Finding> findings) {
        return findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
    }

    private void comment(Cell cell, List<Finding> findings) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(
                workbook.getCreationHelper().createRichTextString(CommentText.write("", ++comments, findings)));
        comment.setAuthor(CommentText.AUTHOR);
        comment.setAddress(cell.getAddress());
        cell.setCellComment(comment);
    }
}
