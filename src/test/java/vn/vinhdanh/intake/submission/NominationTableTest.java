package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.texts;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xls;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.intake.Submission;

/** One table of nominations, in the shapes in which offices send it. */
class NominationTableTest {

    private final Path folder;

    NominationTableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anOfficialListWithTitlesSectionsTotalAndSignaturesIsReadWhole() {
        Submission submission = xlsx("Sheet1")
                .row("SỞ NỘI VỤ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
                .row("(Kèm theo Tờ trình số 12/TTr-SNV ngày 03 tháng 3 năm 2026)")
                .blank()
                .row("STT", "Họ tên/Tên đơn vị", "Đơn vị công tác", "Hình thức khen thưởng", "Thành tích (nếu có)")
                .row("(1)", "(2)", "(3)", "(4)", "(5)")
                .row("I", "TẬP THỂ")
                .row(1, "Phòng Tổng hợp", "Sở Nội vụ", "Bằng khen", "Hoàn thành tốt")
                .row("II", "CÁ NHÂN")
                .row(1, "Nguyễn Văn An", "Sở Y tế", "Giấy khen", "Tận tụy")
                .row(2, "Trần Thị Bình", "Sở Y tế", "Giấy khen", "Sáng tạo")
                .row("III. HỘ GIA ĐÌNH")
                .row(1, "Lê Văn Cường", "Xã Phú Bình", "Giấy khen", "Hiến đất")
                .row("Tổng cộng: 01 tập thể, 02 cá nhân, 01 hộ gia đình")
                .row("", "", "", "Thái Nguyên, ngày 03 tháng 3 năm 2026")
                .row("NGƯỜI LẬP BIỂU", "", "", "THỦ TRƯỞNG ĐƠN VỊ")
                .blank()
                .row("Phạm Thị Dung", "", "", "Hoàng Văn Em")
                .readIn(folder);

        assertThat(told(submission)).isEmpty();
        assertThat(texts(submission, Field.NAME))
                .containsExactly("Phòng Tổng hợp", "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường");
        assertThat(submission.nominations())
                .extracting(Nomination::kind)
                .containsExactly(
                        RecipientKind.COLLECTIVE,
                        RecipientKind.INDIVIDUAL,
                        RecipientKind.INDIVIDUAL,
                        RecipientKind.HOUSEHOLD);
        assertThat(submission.nominations()).extracting(Nomination::ordinal).containsExactly(1, 2, 3, 4);
        assertThat(submission.census()).isEqualTo(new RowCensus(4, 0, 3, 2, 1, 6, 2));
        assertThat(submission.census().total()).isEqualTo(18);
    }

    @Test
    void aValueKnowsItsCell() {
        Nomination nomination = xlsx("Danh sách")
                .row("Hình thức khen thưởng", "Họ và tên", "STT")
                .row("Giấy khen", "Nguyễn Văn An", 1)
                .readIn(folder)
                .nominations()
                .get(0);

        assertThat(nomination.row().at()).hasToString("de-nghi.xlsx!Danh sách!2");
        assertThat(nomination.row().at(Field.NAME)).hasToString("de-nghi.xlsx!Danh sách!B2");
        assertThat(nomination.row().at(Field.AWARD)).hasToString("de-nghi.xlsx!Danh sách!A2");
    }

    @Test
    void theOldBinaryFormatIsReadAlike() {
        Submission submission = xls("Cá nhân")
                .row("TT", "Họ và tên", "Danh hiệu đề nghị")
                .row(1, "Nguyễn Văn An", "LĐTT")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
        assertThat(texts(submission, Field.ORDINAL)).containsExactly("1");
        assertThat(submission.nominations().get(0).kind()).isEqualTo(RecipientKind.INDIVIDUAL);
    }

    @Test
    void aHeadingOfTwoMergedRowsGivesBothAwardColumns() {
        Submission submission = xlsx("Sheet1")
                .row("Stt", "Ông (bà)", "Họ và tên", "Chức vụ, đơn vị", "Đăng ký thi đua khen thưởng")
                .row("", "", "", "", "Thi đua", "Khen thưởng")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:C2")
                .merge("D1:D2")
                .merge("E1:F1")
                .row(1, "Ông", "Nguyễn Văn An", "Trưởng phòng, Sở Nội vụ, tỉnh Thái Nguyên", "CSTĐCS", "")
                .row(2, "Bà", "Trần Thị Bình", "Chuyên viên", "", "Giấy khen")
                .readIn(folder);

        assertThat(texts(submission, Field.AWARD)).containsExactly("CSTĐCS", "Giấy khen");
        assertThat(texts(submission, Field.OFFICE)).containsExactly("Trưởng phòng", "Chuyên viên");
        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Nội vụ, tỉnh Thái Nguyên", null);
        assertThat(submission.census().headings()).isEqualTo(2);
    }

    @Test
    void aTallHeadingBegunAboveTheOthersIsSeen() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Thông tin người được đề nghị", "", "Đơn vị trình")
                .row("", "Họ và tên", "Hình thức khen thưởng")
                .merge("A1:A2")
                .merge("B1:C1")
                .merge("D1:D2")
                .row(1, "Nguyễn Văn An", "Giấy khen", "Sở Y tế")
                .readIn(folder);

        assertThat(texts(submission, Field.ORDINAL)).containsExactly("1");
        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
    }

    @Test
    void anAwardColumnMarkedXGivesItsHeading() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Danh hiệu đề nghị", "", "Ghi chú")
                .row("", "", "LĐTT", "CSTĐ cơ sở")
                .merge("C1:D1")
                .row(1, "Nguyễn Văn An", "x", "")
                .row(2, "Trần Thị Bình", "", "X")
                .readIn(folder);

        assertThat(texts(submission, Field.AWARD)).containsExactly("LĐTT", "CSTĐ cơ sở");
        assertThat(told(submission)).isEmpty();
    }

    @Test
    void sexInTwoMarkedColumnsIsOneField() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Nam", "Nữ", "Năm", "Hình thức đề nghị")
                .row(1, "Nguyễn Văn An", "x", "", 2025, "LĐTT")
                .row(2, "Trần Thị Bình", "", "x", 2025, "LĐTT")
                .readIn(folder);

        assertThat(texts(submission, Field.SEX)).containsExactly("Nam", "Nữ");
        assertThat(texts(submission, Field.PERIOD)).containsExactly("2025", "2025");
    }

    @Test
    void aYearTypedWithoutItsAccentIsToldByItsValues() {
        Submission submission = xlsx("Sheet1")
                .row("Ho va ten", "Nam", "Hinh thuc khen thuong")
                .row("Nguyễn Văn An", 2025, "LĐTT")
                .readIn(folder);

        assertThat(texts(submission, Field.PERIOD)).containsExactly("2025");
        assertThat(texts(submission, Field.SEX)).containsOnlyNulls();
    }

    @Test
    void aNameInTwoColumnsIsJoined() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên đệm", "Tên", "Đề nghị khen thưởng")
                .row(1, "Nguyễn Văn", "An", "LĐTT")
                .readIn(folder);
        Submission merged = xlsx("Sheet1")
                .row("STT", "Họ và tên", "", "Đề nghị khen thưởng")
                .merge("B1:C1")
                .row(1, "Trần Thị", "Bình", "LĐTT")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
        assertThat(texts(merged, Field.NAME)).containsExactly("Trần Thị Bình");
    }

    @Test
    void valuesMergedDownAndAsAboveAreCarried() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích")
                .row(1, "Nguyễn Văn An", "Sở Y tế", "Giấy khen", "Tận tụy")
                .row(2, "Trần Thị Bình", "", "như trên", "-nt-")
                .merge("C2:C3")
                .row(3, "Lê Văn Cường", "//", "\"", "NT")
                .readIn(folder);

        assertThat(texts(submission, Field.UNIT)).containsOnly("Sở Y tế").hasSize(3);
        assertThat(texts(submission, Field.AWARD)).containsOnly("Giấy khen").hasSize(3);
        assertThat(texts(submission, Field.ACHIEVEMENT)).containsOnly("Tận tụy").hasSize(3);
        assertThat(submission.nominations().get(1).row().at(Field.UNIT)).hasToString("de-nghi.xlsx!Sheet1!C2");
    }

    @Test
    void hiddenRowsAreRead() {
        Submission submission = xlsx("Sheet1")
                .row("Họ và tên", "Hình thức khen thưởng")
                .row("Nguyễn Văn An", "LĐTT")
                .hideLastRow()
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
    }

    @Test
    void anUnknownHeadingIsToldWithItsCell() {
        Submission submission = xlsx("Sheet1")
                .row("Họ và tên", "Đảng viên", "Hình thức khen thưởng")
                .row("Nguyễn Văn An", "x", "LĐTT")
                .readIn(folder);

        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.HEADING_NOT_KNOWN);
            assertThat(finding.arguments()).containsExactly("Đảng viên");
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Sheet1!B1");
        });
    }

    @Test
    void aForgottenAwardColumnIsToldAndItsRowsStayNominations() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Đơn vị")
                .row(1, "Nguyễn Văn An", "Sở Y tế")
                .readIn(folder);

        assertThat(submission.nominations()).hasSize(1);
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.REQUIRED_COLUMN_MISSING);
            assertThat(finding.arguments()).containsExactly("Hình thức khen thưởng", "STT, Họ và tên, Đơn vị");
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Cá nhân!1");
        });
    }

    @Test
    void twoListsSideBySideAreNeverReadAsOne() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Tên tập thể", "Hình thức khen thưởng", "", "STT", "Họ và tên", "Hình thức khen thưởng")
                .row(1, "Phòng Tổng hợp", "Giấy khen", "", 1, "Nguyễn Văn An", "Giấy khen")
                .readIn(folder);

        assertThat(submission.nominations()).isEmpty();
        assertThat(told(submission))
                .extracting(finding -> finding.code().id() + " " + finding.at())
                .contains("I-025 de-nghi.xlsx!Sheet1!F1");
    }
}
