package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xls;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;

/** What stands in cells: numbers, dates, formulas and texts that look like formulas. */
class CellContentTest {

    private final Path folder;

    CellContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static WorkbookFixture listOf(WorkbookFixture workbook) {
        return workbook.row("Họ và tên", "Ngày sinh", "Số CCCD", "Hình thức khen thưởng", "Thành tích");
    }

    private static Nomination only(Submission submission) {
        assertThat(submission.nominations()).hasSize(1);
        return submission.nominations().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // serial 29353 is 12 May 1980
        "29353, dd/mm/yyyy, 12/05/1980",
        "29353, m/d/yy, 12/05/1980",
        "29353, mm/yyyy, 05/1980",
        "29353, yyyy, 1980",
        "1980, General, 1980",
        "1980, 0, 1980",
        "100, 0.0, 100.0",
    })
    void aDateIsWrittenDayFirstAndNeverShowsMoreThanTheCell(double value, String format, String text) {
        for (WorkbookFixture workbook : List.of(xlsx("Cá nhân"), xls("Cá nhân"))) {
            Submission submission = listOf(workbook)
                    .row("Nguyễn Văn An", "", "", "LĐTT")
                    .number(1, value, format)
                    .readIn(folder);

            assertThat(only(submission).row().text(Field.BIRTH)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19080001234, 000000000000, 019080001234",
        "119080001234, General, 119080001234",
        "119080001234, 0.00E+00, 119080001234",
        "19080001234, #, 19080001234",
    })
    void anIdentityNumberKeepsItsDigits(double value, String format, String text) {
        Submission submission = listOf(xlsx("Cá nhân"))
                .row("Nguyễn Văn An", "", "", "LĐTT")
                .number(2, value, format)
                .readIn(folder);

        assertThat(only(submission).row().text(Field.IDENTITY_NUMBER)).isEqualTo(text);
    }

    @Test
    void aFormatThatOnlyOtherEditionsKnowLosesNothing() {
        for (WorkbookFixture workbook : List.of(xlsx("Cá nhân"), xls("Cá nhân"))) {
            listOf(workbook).row("Nguyễn Văn An", "", "", "LĐTT");
            var cell = workbook.cell(2);
            cell.setCellValue(119_080_001_234d);
            cell.setCellStyle(workbook.workbook().createCellStyle());
            cell.getCellStyle().setDataFormat((short) 60);

            assertThat(only(workbook.readIn(folder)).row().text(Field.IDENTITY_NUMBER))
                    .isEqualTo("119080001234");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        Submission submission = listOf(xlsx("Cá nhân"))
                .row("=HYPERLINK(\"x\")", "-1980", "+019", "@LĐTT", "${1+1}<b>&amp;")
                .readIn(folder);

        assertThat(only(submission).row().text(Field.NAME)).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(only(submission).row().text(Field.AWARD)).isEqualTo("@LĐTT");
        assertThat(only(submission).row().text(Field.ACHIEVEMENT)).isEqualTo("${1+1}<b>&amp;");
    }

    @Test
    void lineBreaksStayInTheAchievementOnly() {
        Submission submission = listOf(xlsx("Cá nhân"))
                .row("Nguyễn\nVăn An", "", "", "LĐTT", "Dòng một\nDòng hai")
                .readIn(folder);

        assertThat(only(submission).row().text(Field.NAME)).isEqualTo("Nguyễn Văn An");
        assertThat(only(submission).row().text(Field.ACHIEVEMENT)).isEqualTo("Dòng một\nDòng hai");
    }

    @Test
    void aFormulaGivesItsStoredValueAndIsNeverComputed() {
        WorkbookFixture workbook = listOf(xlsx("Cá nhân")).row("Nguyễn Văn An", "", "", "LĐTT");
        var cell = workbook.cell(4);
        cell.setCellFormula("1+1");
        cell.setCellValue("đã lưu");

        assertThat(only(workbook.readIn(folder)).row().text(Field.ACHIEVEMENT)).isEqualTo("đã lưu");
    }

    @Test
    void aFormulaWithoutAValueIsToldAtItsCell() {
        WorkbookFixture workbook = listOf(xlsx("Cá nhân")).row("Nguyễn Văn An", "", "", "LĐTT");
        workbook.cell(4).setCellFormula("VLOOKUP(A1,B1:C2,2)");

        Submission submission = workbook.readIn(folder);

        assertThat(only(submission).row().text(Field.ACHIEVEMENT)).isNull();
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FORMULA_HAS_NO_VALUE);
            assertThat(finding.arguments()).containsExactly("Thành tích", "");
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Cá nhân!E2");
        });
    }

    @Test
    void anErrorValueIsToldInBothFormats() {
        for (WorkbookFixture workbook : List.of(xlsx("Cá nhân"), xls("Cá nhân"))) {
            listOf(workbook).row("", "", "", "LĐTT");
            workbook.cell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());

            Submission submission = workbook.readIn(folder);

            assertThat(only(submission).row().text(Field.NAME)).isNull();
            assertThat(told(submission)).singleElement().satisfies(finding -> assertThat(finding.arguments())
                    .containsExactly("Họ và tên", "#N/A"));
        }
    }
}
