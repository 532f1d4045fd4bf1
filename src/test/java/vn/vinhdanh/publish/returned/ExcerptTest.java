package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.ONE_OF_TWO;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.at;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.publish.ReturnExcerpt;

/** The rows in question of a file too large to be marked, as a workbook of their own. */
class ExcerptTest {

    private static final String LIST = "Đề nghị cần sửa";
    private static final int LONGER_THAN_A_ZIP_TIME = 2_100;

    private static ReturnExcerpt excerpt(Iterable<List<String>> rows) {
        return new ReturnExcerpt(
                List.of(new ReturnExcerpt.Sheet(
                        LIST,
                        List.of(new ReturnExcerpt.Column("STT", 6), new ReturnExcerpt.Column("Họ và tên", 28)),
                        rows)),
                List.of("Tệp gốc quá lớn.", "Số để trống."));
    }

    private static byte[] written(Iterable<List<String>> rows, Finding... findings) {
        return new MarkedWorkbooks().excerpt(excerpt(rows), List.of(findings), ONE_OF_TWO);
    }

    private static XSSFWorkbook opened(Iterable<List<String>> rows, Finding... findings) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(written(rows, findings)));
    }

    private static Finding nameMissing(int row) {
        return at(LIST, "B" + row, FindingCode.NAME_MISSING);
    }

    @Test
    void everyRowIsThereAndTheProblemCellsAreMarked() throws Exception {
        XSSFWorkbook workbook = opened(
                List.of(List.of("1", ""), List.of("2", "Lê Thị An")),
                nameMissing(2),
                at(LIST, "3", FindingCode.PERHAPS_SAME_RECIPIENT_TWICE, "Lê Thị An", "7"));

        Sheet sheet = workbook.getSheet(LIST);
        assertThat(workbook.getSheetName(0)).isEqualTo(CheckSheet.NAME);
        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Lỗi cần sửa");
        assertThat(Format.fillOf(sheet.getRow(1).getCell(1).getCellStyle())).isEqualTo("red");
        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).startsWith("Thiếu họ tên");
        assertThat(Format.fillOf(sheet.getRow(2).getCell(0).getCellStyle()))
                .as("a finding on a whole row")
                .isEqualTo("yellow");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Lê Thị An");
        assertThat(sheet.getCellComments()).hasSize(2);
        Sheet check = workbook.getSheetAt(0);
        assertThat(check.getRow(6).getCell(0).getStringCellValue()).isEqualTo("Tệp gốc quá lớn.");
        assertThat(check.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Số để trống.");
    }

    @Test
    void whatAClerkTypedNeverBecomesAFormula() throws Exception {
        List<String> typed = List.of("=1+1", "+84", "-x", "@SUM(A1)");
        XSSFWorkbook workbook =
                opened(typed.stream().map(text -> List.of(text, text)).toList(), nameMissing(2));

        assertThat(Portrait.cells(workbook).map(Cell::getCellType)).doesNotContain(CellType.FORMULA);
        Sheet sheet = workbook.getSheet(LIST);
        for (int row = 1; row <= typed.size(); row++) {
            assertThat(sheet.getRow(row).getCell(1).getStringCellValue()).isEqualTo(typed.get(row - 1));
            assertThat(sheet.getRow(row).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void beyondTwoThousandCommentsTheColourAndTheColumnOfProblemsMustDo() throws Exception {
        Iterable<List<String>> rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(number -> List.of(Integer.toString(number), ""))
                .toList();
        Finding[] findings = IntStream.rangeClosed(2, 2_501)
                .mapToObj(ExcerptTest::nameMissing)
                .toArray(Finding[]::new);

        Sheet sheet = opened(rows, findings).getSheet(LIST);

        assertThat(sheet.getCellComments()).hasSize(2_000);
        assertThat(Format.fillOf(sheet.getRow(2_500).getCell(1).getCellStyle())).isEqualTo("red");
        assertThat(sheet.getRow(2_500).getCell(2).getStringCellValue()).startsWith("Thiếu họ tên");
    }

    @Test
    void markedAgainWithoutFindingsItBearsNoTraceOfThem() throws Exception {
        byte[] first = written(List.of(List.of("1", "")), nameMissing(2));

        byte[] again = new MarkedWorkbooks().mark("lon-can-sua.xlsx", first, List.of(), ONE_OF_TWO);

        Sheet sheet = new XSSFWorkbook(new ByteArrayInputStream(again)).getSheet(LIST);
        assertThat(sheet.getCellComments()).isEmpty();
        assertThat(Format.fillOf(sheet.getRow(1).getCell(1).getCellStyle())).isEqualTo("none");
        assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1");
    }

    @Test
    void theSameExcerptIsTheSameBytes() throws Exception {
        List<List<String>> rows =
                Stream.of("An", "").map(name -> List.of("1", name)).toList();
        byte[] first = written(rows, nameMissing(3));
        TimeUnit.MILLISECONDS.sleep(LONGER_THAN_A_ZIP_TIME);

        assertThat(written(rows, nameMissing(3))).isEqualTo(first);
    }
}
