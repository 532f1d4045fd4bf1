package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.texts;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ColumnMapping.Basis;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.PinnedHeadings;

/** Which heading became which field, by what, and how sure that is. */
class HeadingMappingTest {

    private final Path folder;

    HeadingMappingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ColumnMapping mapping(Submission submission, String heading) {
        return submission.sheets().get(0).columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private Submission listWith(String heading) {
        return xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Hình thức khen thưởng", heading)
                .row(1, "Nguyễn Văn An", "LĐTT", "Sở Y tế")
                .readIn(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị công tác | UNIT | 100 | KNOWN",
                "ĐƠN VỊ CÔNG TÁC | UNIT | 100 | KNOWN",
                "Don vi cong tac | UNIT | 95 | WITHOUT_ACCENTS",
                "Đơn vị công tác (ghi rõ) | UNIT | 90 | BEGINNING",
                "Đơn vị công tấc | UNIT | 95 | WITHOUT_ACCENTS",
                "Đơn vị công tcá | UNIT | 70 | SIMILAR",
                "Tên đơn vị công tác | UNIT | 60 | CONTAINED"
            })
    void aHeadingIsKnownByMoreThanItsLetters(String heading, String role, int certainty, Basis basis) {
        ColumnMapping mapping = mapping(listWith(heading), heading);

        assertThat(mapping.role()).isEqualTo(role);
        assertThat(mapping.meaning()).isEqualTo("Đơn vị");
        assertThat(mapping.certainty()).isEqualTo(certainty);
        assertThat(mapping.basis()).isEqualTo(basis);
        assertThat(mapping.at()).hasToString("de-nghi.xlsx!Cá nhân!D1");
    }

    @Test
    void anUnsureMappingIsUsedAndIsAWarning() {
        Submission submission = listWith("Đơn vị công tcá");

        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Y tế");
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.HEADING_UNSURE);
            assertThat(finding.at()).hasToString("de-nghi.xlsx!Cá nhân!D1");
            assertThat(finding.arguments()).containsExactly("Đơn vị công tcá", "Đơn vị", "70");
        });
    }

    @ParameterizedTest
    @CsvSource({"Số điện thoại", "Số điện thoại cơ quan", "Số tài khoản", "Email đơn vị", "Đảng viên", "Dân tộc"})
    void whatIsSomethingElseIsNotGuessed(String heading) {
        Submission submission = listWith(heading);

        assertThat(texts(submission, Field.UNIT)).containsOnlyNulls();
        assertThat(mapping(submission, heading).role()).isNull();
        assertThat(told(submission)).extracting(Finding::code).containsExactly(FindingCode.HEADING_NOT_KNOWN);
    }

    @Test
    void aGuessNeverTakesTheFieldOfAKnownColumn() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Đơn vị", "Tên đơn vị công tác", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "Sở Y tế", "khác", "LĐTT")
                .readIn(folder);

        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Y tế");
    }

    @Test
    void anOfficeCanPinAHeadingOfItsForms() {
        PinnedHeadings pins = new PinnedHeadings(
                Map.of(ColumnRole.UNIT, List.of("Khoa/Phòng trình"), ColumnRole.NOTE, List.of("Đơn vị cấp trên")));
        Path file = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Khoa/phòng  trình", "Đơn vị cấp trên", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "Khoa Nội", "Sở Y tế", "LĐTT")
                .saveIn(folder);

        Submission submission = WorkbookFixture.intake(pins).read(file);

        assertThat(texts(submission, Field.UNIT)).containsExactly("Khoa Nội");
        assertThat(mapping(submission, "Khoa/phòng trình").basis()).isEqualTo(Basis.PINNED);
        assertThat(told(submission)).isEmpty();
    }

    @Test
    void aMissingColumnIsAnErrorThatListsEveryHeadingFound() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Dân tộc", "Thành tích")
                .row(1, "Nguyễn Văn An", "Kinh", "Hoàn thành tốt")
                .readIn(folder);

        assertThat(submission.findings())
                .filteredOn(finding -> finding.code() == FindingCode.REQUIRED_COLUMN_MISSING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsExactly("Hình thức khen thưởng", "STT, Họ và tên, Thành tích, Dân tộc"));
    }

    @Test
    void columnsNamedByAwardsAndMarkedGiveTheAwardWithoutAHeadingAbove() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Đơn vị", "LĐTT", "CSTĐ cơ sở", "Giấy khen")
                .row(1, "Nguyễn Văn An", "Sở Y tế", "x", "", "")
                .row(2, "Trần Thị Bình", "Sở Y tế", "", "X", "")
                .row("", "Tổng cộng", "", 1, 1, 0)
                .row("", "", "", "", "GIÁM ĐỐC")
                .readIn(folder);

        assertThat(texts(submission, Field.AWARD)).containsExactly("LĐTT", "CSTĐ cơ sở");
        assertThat(told(submission)).isEmpty();
    }

    @Test
    void aWideHeadingThatIsNotMergedReachesOverTheAwardsBelowIt() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Danh hiệu đề nghị", "", "Ghi chú")
                .row("", "", "LĐTT", "CSTĐCS", "")
                .row(1, "Nguyễn Văn An", "", "x", "")
                .readIn(folder);

        assertThat(texts(submission, Field.AWARD)).containsExactly("CSTĐCS");
        assertThat(submission.census().headings()).isEqualTo(2);
    }
}
