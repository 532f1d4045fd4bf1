package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.at;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.headingNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;

/** The first sheet: what became of the rows, and every finding with a way to its cell. */
class CheckSheetTest {

    static final int HEADING_ROW = 8;

    private static final String MESSAGE =
            "Thiếu họ tên cá nhân hoặc tên tập thể, hộ gia đình được đề nghị khen thưởng.";
    private static final String HINT = "Ghi đầy đủ họ và tên; nếu là dòng thừa thì xóa cả dòng.";

    private final Path folder;

    CheckSheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(new DataFormatter().formatCellValue(cell));
        }
        return texts;
    }

    private static List<List<String>> rows(Sheet sheet) {
        return IntStream.rangeClosed(HEADING_ROW + 1, sheet.getLastRowNum())
                .mapToObj(row -> texts(sheet.getRow(row)))
                .toList();
    }

    /** Below the band over the groups, the only group and the band over the single findings. */
    private static Cell placeOf(Sheet sheet, int finding) {
        return sheet.getRow(HEADING_ROW + 3 + finding).getCell(3);
    }

    private Cell place(Format format, Finding finding) {
        return placeOf(aList(format).returnedIn(folder, finding).checkSheet(), 1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itStandsFirstAndIsWhatTheClerkSeesOnOpening(Format format) {
        ClerksWorkbook clerk = aList(format).sheet("Ghi chú riêng");
        clerk.workbook().setActiveSheet(1);

        var workbook = clerk.returnedIn(folder, nameMissing("B2")).workbook();

        assertThat(workbook.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
        assertThat(workbook.getSheetName(1)).isEqualTo(SHEET);
        assertThat(workbook.getSheetName(2)).isEqualTo("Ghi chú riêng");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(workbook.getSheetAt(0).isSelected()).isTrue();
        assertThat(workbook.getSheetAt(2).isSelected()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itCountsTheRows(Format format) {
        Sheet sheet = aList(format).returnedIn(folder, nameMissing("B2")).checkSheet();

        assertThat(texts(sheet.getRow(0))).containsExactly("KẾT QUẢ KIỂM TRA ĐỀ NGHỊ KHEN THƯỞNG");
        assertThat(texts(sheet.getRow(2))).containsExactly("Số đề nghị đã đọc", "2");
        assertThat(texts(sheet.getRow(3))).containsExactly("Đạt yêu cầu", "1");
        assertThat(texts(sheet.getRow(4))).containsExactly("Trả lại để sửa", "1");
        assertThat(texts(sheet.getRow(5))).containsExactly("Đã có quyết định từ trước", "0");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itTellsWhatToDoThenEveryFindingThenWhatWasAssumed(Format format) {
        Sheet sheet = aList(format)
                .returnedIn(folder, headingNotKnown("C1"), nameMissing("B2"))
                .checkSheet();

        assertThat(texts(sheet.getRow(HEADING_ROW)))
                .containsExactly("STT", "Mức độ", "Trang tính", "Ô", "Nội dung", "Cách xử lý", "Mã");
        assertThat(rows(sheet))
                .containsExactly(
                        List.of("VIỆC CẦN LÀM (1)", "", "", "", "", "", ""),
                        List.of("1", "Lỗi", SHEET, "B2", MESSAGE, HINT, "R-001"),
                        List.of("TỪNG LỖI, CẢNH BÁO (1)", "", "", "", "", "", ""),
                        List.of("1", "Lỗi", SHEET, "B2", MESSAGE, HINT, "R-001"),
                        List.of(
                                "NHỮNG ĐIỀU PHẦN MỀM ĐÃ TỰ SỬA HOẶC TỰ HIỂU, CHỈ CẦN XEM QUA (1)",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                "1",
                                "Lưu ý",
                                SHEET,
                                "C1",
                                "Không nhận ra tiêu đề cột “Ghi thêm”; nội dung của cột này không được sử dụng.",
                                "Nếu cột chỉ để tham khảo thì không cần sửa. Nếu cần dùng nội dung của cột, hãy đặt tiêu"
                                        + " đề thông dụng, ví dụ: Chức vụ, Đơn vị công tác, Thành tích.",
                                "I-007"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsMendedTheSameWayIsOneThingToDo(Format format) {
        Sheet sheet = aList(format)
                .returnedIn(
                        folder,
                        at(SHEET, "B2", FindingCode.BIRTH_NOT_READABLE, "31/02/1985"),
                        at(SHEET, "B3", FindingCode.BIRTH_NOT_READABLE, "1/1/85x"))
                .checkSheet();

        assertThat(rows(sheet))
                .extracting(row -> row.get(0))
                .containsExactly("VIỆC CẦN LÀM (1)", "1", "TỪNG LỖI, CẢNH BÁO (2)", "1", "2");
        assertThat(rows(sheet).get(1).get(4))
                .startsWith("Không đọc được ngày sinh “31/02/1985; 1/1/85x”.")
                .endsWith("\n2 chỗ: Cá nhân: B2–B3");
        assertThat(sheet.getRow(HEADING_ROW + 2).getCell(3).getHyperlink().getAddress())
                .as("to the first of them")
                .isEqualTo("'Cá nhân'!B2");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void withoutFindingsItHoldsTheCountsAndTheHeadings(Format format) {
        Sheet sheet = aList(format).returnedIn(folder).checkSheet();

        assertThat(sheet.getLastRowNum()).isEqualTo(HEADING_ROW);
        assertThat(texts(sheet.getRow(2))).containsExactly("Số đề nghị đã đọc", "2");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFindingLinksToItsCell(Format format) {
        Cell cell = place(format, nameMissing("B2"));

        assertThat(cell.getStringCellValue()).isEqualTo("B2");
        assertThat(cell.getHyperlink().getAddress()).isEqualTo("'Cá nhân'!B2");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFindingOnAWholeRowLinksToItsBeginning(Format format) {
        Cell cell = place(format, nameMissing("2"));

        assertThat(cell.getStringCellValue()).isEqualTo("dòng 2");
        assertThat(cell.getHyperlink().getAddress()).isEqualTo("'Cá nhân'!A2");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFindingOnAWholeSheetLinksToTheSheet(Format format) {
        Cell cell = place(format, at(SHEET, null, FindingCode.NAME_MISSING));

        assertThat(cell.getStringCellValue()).isEqualTo("cả trang");
        assertThat(cell.getHyperlink().getAddress()).isEqualTo("'Cá nhân'!A1");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFindingOnTheWholeFileSaysSoAndLinksNowhere(Format format) {
        Cell cell = place(format, at(null, null, FindingCode.NAME_MISSING));

        assertThat(cell.getStringCellValue()).isEqualTo("cả tệp");
        assertThat(cell.getHyperlink()).isNull();
        assertThat(cell.getRow().getCell(2).getStringCellValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "XLSX, Không có, B2, B2",
        "XLSX, Cá nhân, B0, B0",
        "XLSX, Cá nhân, XFE2, XFE2",
        "XLS, Cá nhân, IW2, IW2",
        "XLS, Cá nhân, B65537, B65537"
    })
    void aPlaceThatTheWorkbookDoesNotHaveIsNamedAndLinksNowhere(
            Format format, String sheet, String address, String shown) {
        Cell cell = place(format, at(sheet, address, FindingCode.NAME_MISSING));

        assertThat(cell.getStringCellValue()).isEqualTo(shown);
        assertThat(cell.getHyperlink()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "XLSX | Khối 1's | 'Khối 1''s'!B2",
                "XLS  | Khối 1's | 'Khối 1''s'!B2",
                "XLSX | Tổ  2 (mới) & cũ | 'Tổ  2 (mới) & cũ'!B2",
                "XLS  | Tổ  2 (mới) & cũ | 'Tổ  2 (mới) & cũ'!B2",
                "XLSX | 2026 | '2026'!B2",
                "XLS  | =A1 | '=A1'!B2"
            })
    void theLinkFindsASheetOfAnyName(Format format, String sheet, String address) {
        ClerksWorkbook returned = aList(format, sheet).returnedIn(folder, at(sheet, "B2", FindingCode.NAME_MISSING));

        Hyperlink link = placeOf(returned.checkSheet(), 1).getHyperlink();

        assertThat(link.getAddress()).isEqualTo(address);
        assertThat(new CellReference(link.getAddress()).getSheetName()).isEqualTo(sheet);
        assertThat(returned.marks()).containsExactly(sheet + "!B2 red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://a\")", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A1"})
    void whatAClerkTypedNeverBecomesAFormula(String typed) {
        for (Format format : Format.values()) {
            String sheet = typed.replaceAll("[\\[\\]:/?*\\\\\t'|]", "");
            var workbook = aList(format, sheet)
                    .returnedIn(folder, at(sheet, "C2", FindingCode.BATCH_FACT_MISSING, typed))
                    .workbook();

            assertThat(Portrait.cells(workbook).map(Cell::getCellType)).doesNotContain(CellType.FORMULA);
            Cell shown = workbook.getSheetAt(0).getRow(HEADING_ROW + 4).getCell(2);
            assertThat(shown.getStringCellValue()).isEqualTo(sheet);
            assertThat(shown.getCellStyle().getQuotePrefixed())
                    .as("%s stays a text when somebody edits it", sheet)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aListThatNobodyReadsToItsEndSaysHowMuchIsLeftOut(Format format) {
        Finding[] findings = new Finding[70_000];
        Arrays.fill(findings, at(null, null, FindingCode.NAME_MISSING));

        Sheet sheet = aList(format).returnedIn(folder, findings).checkSheet();

        int last = sheet.getLastRowNum();
        assertThat(texts(sheet.getRow(HEADING_ROW + 2)).get(4)).endsWith("70000 chỗ: cả tệp");
        assertThat(texts(sheet.getRow(last - 1))).startsWith("20000", "Lỗi").endsWith("R-001");
        assertThat(texts(sheet.getRow(last))).containsExactly("Còn 50000 mục khác; xem báo cáo của đợt.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRowIsAsHighAsItsText(Format format) {
        Sheet sheet = aList(format)
                .returnedIn(
                        folder,
                        nameMissing("B2"),
                        at(SHEET, "C2", FindingCode.AWARD_NOT_KNOWN, "Bằng khen", "Giấy khen. ".repeat(40)))
                .checkSheet();

        assertThat(sheet.getRow(HEADING_ROW + 5).getHeightInPoints())
                .as("two lines of twelve points")
                .isBetween(30f, 36f);
        assertThat(sheet.getRow(HEADING_ROW + 6).getHeightInPoints())
                .as("some five hundred letters, fifty a line")
                .isBetween(150f, 230f);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itPrintsOnA4AcrossWithItsHeadingsOnEveryPage(Format format) {
        Sheet sheet = aList(format).returnedIn(folder, nameMissing("B2")).checkSheet();

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("9:9");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEADING_ROW + 1));
    }
}
