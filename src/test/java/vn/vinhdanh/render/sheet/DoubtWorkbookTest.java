package vn.vinhdanh.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.PastAward;

/** A clerk sees both sides of a pair and picks the answer. */
class DoubtWorkbookTest {

    private static final int FIRST_PAIR = 3;

    private static History.Entry entry(RecipientFixture recipient, int from, int to) {
        List<PastAward> awards = IntStream.rangeClosed(from, to)
                .mapToObj(year -> new PastAward(
                        recipient.made(), "CSTDCS", year, null, null, null, "7/QĐ-SNV", null, null, "cu.xlsx"))
                .toList();
        return new History.Entry(recipient.made(), awards);
    }

    private static byte[] rendered() {
        RecipientFixture hoa = anIndividual("Lê Thị Hòa");
        History.Doubt doubt = new History.Doubt(
                entry(hoa.withBirth(5, 9, 1980).withIdentityNumber("019180000001"), 2023, 2024),
                entry(hoa.withUnit("=Sở Y tế"), 2011, 2022));
        return new DoubtWorkbook().render(List.of(doubt), award -> "CSTĐCS năm " + award.year());
    }

    @Test
    void bothSidesStandInOneRowWithTheirAwards() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(rendered()))) {
            Row row = workbook.getSheetAt(0).getRow(FIRST_PAIR);

            assertThat(IntStream.rangeClosed(1, 5)
                            .mapToObj(column -> row.getCell(column).getStringCellValue()))
                    .containsExactly(
                            "Lê Thị Hòa",
                            "05/09/1980",
                            "019180000001",
                            "Sở Nội vụ",
                            "CSTĐCS năm 2023\nCSTĐCS năm 2024");
            assertThat(row.getCell(9).getStringCellValue()).isEqualTo("=Sở Y tế");
            assertThat(row.getCell(10).getStringCellValue())
                    .startsWith("CSTĐCS năm 2011\n")
                    .endsWith("CSTĐCS năm 2020\n… và 2 lần khác");
        }
    }

    @Test
    void theAnswerIsPickedFromAList() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(rendered()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getDataValidations()).singleElement().satisfies(list -> {
                assertThat(list.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("L4");
                assertThat(list.getValidationConstraint().getExplicitListValues())
                        .containsExactly("có", "không");
            });
        }
    }

    @Test
    void itIsTheSameBytesAgain() {
        assertThat(rendered()).isEqualTo(rendered());
    }
}
