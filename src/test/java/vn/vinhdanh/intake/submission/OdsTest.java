package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.OdsFixture.cell;
import static vn.vinhdanh.intake.submission.WorkbookFixture.texts;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.Submission;

/** OpenDocument spreadsheets: the same list, as LibreOffice writes it. */
class OdsTest {

    private final Path folder;

    OdsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static OdsFixture list() {
        return new OdsFixture().row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
    }

    private Submission read(OdsFixture ods) {
        return WorkbookFixture.intake().read(ods.saveIn(folder));
    }

    private String birth(String attributes, String shown) {
        Submission submission = read(list().row("Nguyễn Văn An", cell(attributes, shown), "Sở Y tế", "LĐTT"));
        return String.valueOf(texts(submission, Field.BIRTH).get(0));
    }

    @Test
    void rowsAndCellsThatAreRepeatedAreThatManyRowsAndCells() {
        Submission submission = read(list().rowWith("table:number-rows-repeated=\"3\"", cell("", ""))
                .rowWith(
                        "table:number-rows-repeated=\"2\"",
                        "Nguyễn Văn An",
                        cell("table:number-columns-repeated=\"2\"", ""),
                        "LĐTT")
                .rowWith(
                        "table:number-rows-repeated=\"1048000\"", cell("table:number-columns-repeated=\"16384\"", "")));

        assertThat(submission.nominations()).hasSize(2);
        assertThat(submission.nominations().get(1).row().at(Field.AWARD)).hasToString("de-nghi.ods!Cá nhân!D6");
        assertThat(submission.census().blanks()).isEqualTo(3);
    }

    @Test
    void aCellMergedDownServesAllItsRows() {
        Submission submission = read(list().row(
                        "Nguyễn Văn An",
                        "",
                        cell("office:value-type=\"string\" table:number-rows-spanned=\"2\"", "Sở Y tế"),
                        "LĐTT")
                .row("Trần Thị Bình", "", "<table:covered-table-cell/>", "LĐTT"));

        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Y tế", "Sở Y tế");
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.VALUES_CARRIED);
            assertThat(finding.arguments()).containsExactly("1", "cột C, dòng 3");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type=\"date\" office:date-value=\"1980-09-05\" | 05/09/80 | 05/09/1980",
                "office:value-type=\"date\" office:date-value=\"1980-05-01\" | 05/1980 | 05/1980",
                "office:value-type=\"date\" office:date-value=\"1980-05-01\" | tháng 5 năm 1980 | 05/1980",
                "office:value-type=\"date\" office:date-value=\"1980-05-15\" | 15 May 1980 | 15/05/1980",
                "office:value-type=\"date\" office:date-value=\"1980-01-01\" | 1980 | 1980",
                "office:value-type=\"float\" office:value=\"1980\" | 1980 | 1980",
                "office:value-type=\"float\" office:value=\"36190012345\" | 3.62E+10 | 36190012345",
                "office:value-type=\"float\" office:value=\"1980\" | ### | 1980"
            })
    void aValueIsReadAsTheClerkSeesIt(String attributes, String shown, String read) {
        assertThat(birth(attributes, shown)).isEqualTo(read);
    }

    @Test
    void aFormulaThatFailedIsToldAtItsCell() {
        Submission submission = read(list().row(
                        "Nguyễn Văn An",
                        cell(
                                "table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"",
                                "#DIV/0!"),
                        "Sở Y tế",
                        "LĐTT"));

        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FORMULA_HAS_NO_VALUE);
            assertThat(finding.at()).hasToString("de-nghi.ods!Cá nhân!B2");
            assertThat(finding.arguments()).containsExactly("Ngày sinh", "#DIV/0!");
        });
    }

    @Test
    void notesBesideACellAreNoPartOfItAndBlanksAndLinesAre() {
        Submission submission = read(list().row(
                        "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>ai đó</dc:creator>"
                                + "<text:p>hỏi lại</text:p></office:annotation><text:p>Nguyễn<text:s text:c=\"3\"/>Văn"
                                + "<text:tab/>An</text:p></table:table-cell>",
                        "",
                        "Sở Y tế",
                        "LĐTT",
                        "<table:table-cell office:value-type=\"string\"><text:p>Hoàn thành tốt</text:p>"
                                + "<text:p>nhiệm vụ</text:p></table:table-cell>"));

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
        assertThat(texts(submission, Field.ACHIEVEMENT)).containsExactly("Hoàn thành tốt\nnhiệm vụ");
    }

    @Test
    void rowsThatAreHiddenOrFilteredAreReadAndTold() {
        Submission submission = read(list().row("Nguyễn Văn An", "", "Sở Y tế", "LĐTT")
                .rowWith("table:visibility=\"filter\"", "Trần Thị Bình", "", "Sở Y tế", "LĐTT")
                .rowWith("table:visibility=\"collapse\"", "Lê Văn Cường", "", "Sở Y tế", "LĐTT"));

        assertThat(submission.nominations()).hasSize(3);
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.HIDDEN_ROWS_READ);
            assertThat(finding.arguments()).containsExactly("2", "3–4");
        });
    }

    @Test
    void aProtectedFileAndAnotherSortOfDocumentAreRefused() {
        assertThat(read(list().encrypted()).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.FILE_IS_PASSWORD_PROTECTED);
        assertThat(read(list().of("application/vnd.oasis.opendocument.text")).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.FILE_IS_NOT_A_WORKBOOK);
    }

    @Test
    void aMillionRepeatedRowsWithContentAreTooMany() {
        OdsFixture bomb = list().rowWith("table:number-rows-repeated=\"1000000\"", "Nguyễn Văn An", "", "", "LĐTT");

        Submission submission = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(bomb));

        assertThat(submission.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_IS_TOO_LARGE);
            assertThat(finding.arguments().get(0)).contains("vinhdanh.intake.max-rows");
        });
    }

    @Test
    void aCellRepeatedOverTheWholeWidthCountsOnceForEachColumnThatIsLookedAt() {
        OdsFixture wide = list().rowWith(
                        "table:number-rows-repeated=\"1000\"",
                        cell("office:value-type=\"string\" table:number-columns-repeated=\"16384\"", "x"));
        IntakeLimits few = WorkbookFixture.limits(1 << 20, 1 << 20, 2000, 256, 10_000);

        assertThat(WorkbookFixture.intake(few).read(wide.saveIn(folder)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().get(0)).contains("vinhdanh.intake.max-cells"));
    }

    @Test
    void entitiesAreNeverExpanded() {
        OdsFixture hostile = list().doctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                .row("&e;", "", "", "LĐTT");

        assertThat(read(hostile).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.FILE_CANNOT_BE_READ);
    }
}
