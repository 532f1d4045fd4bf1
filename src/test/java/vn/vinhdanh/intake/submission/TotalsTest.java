package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Submission;

/** A total is known as such and compared with the rows; one that disagrees is a warning, never an error. */
class TotalsTest {

    private final Path folder;

    TotalsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** One collective, two individuals. */
    private static WorkbookFixture list() {
        return xlsx("Sheet1")
                .row("STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng")
                .row("I", "TẬP THỂ")
                .row(1, "Phòng Tổng hợp", "Giấy khen")
                .row("II", "CÁ NHÂN")
                .row(1, "Nguyễn Văn An", "Giấy khen")
                .row(2, "Trần Thị Bình", "Giấy khen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cộng: 01 tập thể, 02 cá nhân",
                "Tổng cộng: 3",
                "Cộng: 02 người",
                "Danh sách này có 3 trường hợp./.",
                "Tổng số: 03 Giấy khen",
                "Ấn định danh sách có 03 (ba) trường hợp kèm theo Tờ trình số 15 ngày 20 tháng 11 năm 2026",
                "Tổng cộng"
            })
    void aTotalThatAgreesIsPassedOver(String total) {
        Submission submission = list().row(total).readIn(folder);

        assertThat(submission.census().totals()).isEqualTo(1);
        assertThat(told(submission)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng cộng: 01 tập thể, 05 cá nhân | 05 cá nhân | 2 cá nhân",
                "Tổng cộng: 40 | 40 | 3 dòng",
                "Tổng số: 09 Giấy khen | 09 Giấy khen | 3 dòng"
            })
    void aTotalThatDisagreesIsAWarningWithBothNumbers(String total, String written, String counted) {
        Submission submission = list().row(total).readIn(folder);

        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TOTAL_DISAGREES);
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Sheet1!A7");
            assertThat(finding.arguments()).containsExactly(written, counted);
        });
        assertThat(submission.nominations()).hasSize(3);
    }

    @Test
    void theMarksOfAColumnAreCountedToo() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Hình thức đề nghị", "", "Ghi chú")
                .row("", "", "LĐTT", "Giấy khen")
                .merge("C1:D1")
                .row(1, "Nguyễn Văn An", "x", "")
                .row(2, "Trần Thị Bình", "x", "")
                .row(3, "Lê Văn Cường", "", "x")
                .row("Tổng cộng", "", 2, 3)
                .readIn(folder);

        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Cá nhân!D6");
            assertThat(finding.arguments()).containsExactly("3", "1 dòng được đánh dấu ở cột này");
        });
    }

    @Test
    void aTitleThatCountsItsRowsIsCheckedAtItsEnd() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng")
                .row("I. TẬP THỂ (02)")
                .row(1, "Phòng Tổng hợp", "Giấy khen")
                .row("II. CÁ NHÂN (01 người)")
                .row(1, "Nguyễn Văn An", "Giấy khen")
                .readIn(folder);

        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Sheet1!A2");
            assertThat(finding.arguments()).containsExactly("02", "1 dòng");
        });
    }

    @Test
    void aTotalMayStandAboveItsRowsOrCountSeveralSheets() {
        Submission submission = xlsx("Trường A")
                .row("STT", "Họ và tên", "Hình thức khen thưởng")
                .row("", "Tổng số: 02 người", "")
                .row(1, "Nguyễn Văn An", "LĐTT")
                .row(2, "Trần Thị Bình", "LĐTT")
                .sheet("Trường B")
                .row("STT", "Họ và tên", "Hình thức khen thưởng")
                .row(1, "Lê Văn Cường", "LĐTT")
                .row("Tổng cộng hai trường: 03 người")
                .readIn(folder);

        assertThat(told(submission)).isEmpty();
        assertThat(submission.census().totals()).isEqualTo(2);
    }

    @Test
    void aSumOfMoneyIsNoCountOfRows() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Hình thức khen thưởng", "Tiền thưởng")
                .row(1, "Nguyễn Văn An", "LĐTT", 702000)
                .row("Tổng cộng", "", "", 702000)
                .readIn(folder);

        assertThat(submission.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("I-007");
    }
}
