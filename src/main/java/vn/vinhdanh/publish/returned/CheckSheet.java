package vn.vinhdanh.publish.returned;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingGroup;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.publish.ReturnSummary;

/** The first sheet of a returned workbook: what became of the rows, what to do about them, and every finding with a link to its cell. */
final class CheckSheet {

    /** Intake knows a sheet of this name and passes over it. */
    static final String NAME = "Kết quả kiểm tra";

    /** What a clerk does with the own workbook, marked. */
    static final List<String> MEND_AND_SEND =
            List.of("Sửa các ô được tô màu (đỏ: lỗi, phải sửa; vàng: cảnh báo, cần xem lại) rồi gửi lại chính tệp này."
                    + " Trang này và các dấu tô màu sẽ tự được gỡ bỏ.");

    private static final List<String> HEADINGS =
            List.of("STT", "Mức độ", "Trang tính", "Ô", "Nội dung", "Cách xử lý", "Mã");
    private static final String WORK = "VIỆC CẦN LÀM";
    private static final String EACH = "TỪNG LỖI, CẢNH BÁO";
    private static final String TOLD = "NHỮNG ĐIỀU PHẦN MỀM ĐÃ TỰ SỬA HOẶC TỰ HIỂU, CHỈ CẦN XEM QUA";
    /** Of a note, so many different messages are all told. */
    private static final int TOLD_IN_FULL = 5;
    /** Beyond that nobody reads on, and every link costs memory. */
    private static final int MOST_LISTED = 20_000;

    private static final int[] WIDTHS = {6, 12, 18, 9, 52, 52, 9};
    private static final int CELL_COLUMN = 3;
    private static final int GUIDANCE_ROW = 6;
    private static final int TABLE_ROW = 8;
    private static final float LINE_HEIGHT = 16.5f;
    private static final float HIGHEST_ROW = 409f;
    /** Capitals and accents are wider than the digits in which a column's width is counted. */
    private static final int WRAPS_EARLIER = 4;

    private final Workbook workbook;
    private final CellPlaces places;
    private final CheckSheetStyles styles;
    private int next;

    CheckSheet(Workbook workbook) {
        this.workbook = workbook;
        this.places = new CellPlaces(workbook);
        this.styles = new CheckSheetStyles(workbook);
    }

    /** Makes it the first sheet; in an {@code .xls} the last, which {@link XlsSheetOrder} then puts first. */
    void write(List<Finding> findings, ReturnSummary summary, List<String> guidance) {
        Sheet sheet = workbook.createSheet(NAME);
        if (!(workbook instanceof HSSFWorkbook)) {
            workbook.setSheetOrder(NAME, 0);
        }
        writeCounts(sheet, summary);
        writeGuidance(sheet, guidance);
        writeHeadings(sheet.createRow(TABLE_ROW));
        List<FindingGroup> groups = FindingGroup.of(findings);
        next = TABLE_ROW + 1;
        writeGroups(
                sheet, WORK, groups.stream().filter(FindingGroup::asksForWork).toList());
        List<FindingGroup> told =
                groups.stream().filter(group -> !group.asksForWork()).toList();
        writeFindings(
                sheet,
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList(),
                told.size());
        writeGroups(sheet, TOLD, told);
        sheet.setAutoFilter(new CellRangeAddress(TABLE_ROW, next - 1, 0, WIDTHS.length - 1));
        layOut(sheet);
        show();
    }

    private void writeGroups(Sheet sheet, String title, List<FindingGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        writeBand(sheet, title + " (" + groups.size() + ")");
        int ordinal = 1;
        for (FindingGroup group : groups) {
            String what = String.join("\n", group.messages(group.asksForWork() ? 1 : TOLD_IN_FULL));
            String where = group.count() == 1 ? "" : "\n" + group.count() + " chỗ: " + group.places();
            writeRow(sheet, ordinal++, group.first(), what + where);
        }
    }

    /** Room is kept for what stands below: a list longer than the sheet is cut off and says so. */
    private void writeFindings(Sheet sheet, List<Finding> findings, int groupsBelow) {
        if (findings.isEmpty()) {
            return;
        }
        writeBand(sheet, EACH + " (" + findings.size() + ")");
        int room = Math.max(0, workbook.getSpreadsheetVersion().getMaxRows() - next - groupsBelow - 2);
        int listed = Math.min(findings.size(), Math.min(room, MOST_LISTED));
        for (int index = 0; index < listed; index++) {
            Finding finding = findings.get(index);
            writeRow(sheet, index + 1, finding, finding.message());
        }
        if (listed < findings.size()) {
            String rest = "Còn " + (findings.size() - listed) + " mục khác; xem báo cáo của đợt.";
            cell(sheet.createRow(next++), 0, rest, styles.label);
        }
    }

    private void writeBand(Sheet sheet, String title) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < HEADINGS.size(); column++) {
            // blank, not an empty text, so that the title may run over them
            row.createCell(column).setCellStyle(styles.band);
        }
        row.getCell(0).setCellValue(title);
    }

    private void writeCounts(Sheet sheet, ReturnSummary summary) {
        cell(sheet.createRow(0), 0, "KẾT QUẢ KIỂM TRA ĐỀ NGHỊ KHEN THƯỞNG", styles.title);
        writeCount(sheet.createRow(2), "Số đề nghị đã đọc", summary.read());
        writeCount(sheet.createRow(3), "Đạt yêu cầu", summary.issued());
        writeCount(sheet.createRow(4), "Trả lại để sửa", summary.returned());
        writeCount(sheet.createRow(5), "Đã có quyết định từ trước", summary.alreadyIssued());
    }

    private void writeGuidance(Sheet sheet, List<String> guidance) {
        for (int line = 0; line < guidance.size() && GUIDANCE_ROW + line < TABLE_ROW; line++) {
            cell(sheet.createRow(GUIDANCE_ROW + line), 0, guidance.get(line), styles.label);
        }
    }

    private void writeCount(Row row, String label, int count) {
        cell(row, 0, label, styles.label);
        Cell cell = row.createCell(CELL_COLUMN);
        cell.setCellValue(count);
        cell.setCellStyle(styles.count);
    }

    private void writeHeadings(Row row) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            cell(row, column, HEADINGS.get(column), styles.heading);
        }
    }

    private void writeRow(Sheet sheet, int ordinal, Finding finding, String what) {
        Row row = sheet.createRow(next++);
        Cell number = row.createCell(0);
        number.setCellValue(ordinal);
        number.setCellStyle(styles.centred);
        CellRef at = finding.at();
        cell(row, 1, SeverityName.of(finding.severity()), styles.centred);
        text(row, 2, at.sheet() == null ? "" : at.sheet());
        writeLink(row, at);
        text(row, 4, what);
        text(row, 5, finding.hint());
        cell(row, 6, finding.code().id(), styles.centred);
        int lines = Math.max(lines(row, 2), Math.max(lines(row, 4), lines(row, 5)));
        row.setHeightInPoints(Math.min(lines * LINE_HEIGHT, HIGHEST_ROW));
    }

    /** Counted, because not every program makes a row as high as its wrapped text. */
    private static int lines(Row row, int column) {
        return row.getCell(column)
                .getStringCellValue()
                .lines()
                .mapToInt(line -> lines(line, WIDTHS[column] - WRAPS_EARLIER))
                .sum();
    }

    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    private void writeLink(Row row, CellRef at) {
        Cell cell = cell(row, CELL_COLUMN, at.place(), styles.centred);
        String sheet = at.sheet();
        if (sheet != null && places.has(at)) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet.replace("'", "''") + "'!" + (at.column() == null ? "A" : at.column())
                    + (at.row() == null ? 1 : at.row()));
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link);
        }
    }

    private void text(Row row, int column, String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        cell(row, column, text, formula ? styles.textThatLooksLikeFormula : styles.text);
    }

    private static Cell cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }

    private static void layOut(Sheet sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(0, TABLE_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(TABLE_ROW, TABLE_ROW, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private void show() {
        for (Sheet sheet : workbook) {
            sheet.setSelected(false);
        }
        int index = workbook.getSheetIndex(NAME);
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
        workbook.setFirstVisibleTab(index);
    }
}
