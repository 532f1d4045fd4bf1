package vn.vinhdanh.review.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.brief.BriefFixture.aWorkbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.signer.OfficeSigner;

/** An office whose chair changed at midyear; the workbook arrives on 1 August 2026. */
class SignersInOfficeTest {

    private static final OfficeSigner FORMER = signer("Lê Văn Bình", "Chủ tịch", null, "2026-06-30");
    private static final OfficeSigner CHAIR = signer("Trần Thị Hoa", "Chủ tịch", "2026-07-01", null);
    private static final OfficeSigner DEPUTY = signer("Phạm Văn Khoa", "Phó Chủ tịch", "2025-07-01", null, "KT.");
    private static final OfficeSigner CLERK = signer("Đỗ Thị Lan", "Chánh Văn phòng", null, null, "TL.", "TUQ.");

    private static OfficeSigner signer(
            String name, String position, @Nullable String from, @Nullable String until, String... forms) {
        return new OfficeSigner(name, position, List.of(forms), day(from), day(until), false);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static OfficeSigner asDefault(OfficeSigner signer) {
        return new OfficeSigner(signer.name(), signer.position(), signer.forms(), signer.from(), signer.until(), true);
    }

    private static BriefFixture unsigned() {
        return aWorkbook()
                .without(Fact.SIGNER_NAME)
                .without(Fact.SIGNER_POSITION)
                .without(Fact.SIGNING_FORM)
                .with(FORMER, CHAIR, DEPUTY, CLERK);
    }

    @ParameterizedTest
    @CsvSource({
        "29/06/2026, Lê Văn Bình",
        "30/06/2026, Lê Văn Bình",
        "01/07/2026, Trần Thị Hoa",
        "01/08/2026, Trần Thị Hoa"
    })
    void whoIsInOfficeOnTheDecisionsDaySigns(String date, String expected) {
        assertThat(unsigned().with(Fact.DECISION_DATE, date).brief().signer())
                .isEqualTo(new Signer(SigningForm.HEAD, "Chủ tịch", null, expected));
    }

    @Test
    void aDraftWithoutADateIsSignedByWhoIsInOfficeOnTheDayOfItsArrival() {
        assertThat(unsigned().brief().signer().name()).isEqualTo("Trần Thị Hoa");
    }

    @Test
    void ofSeveralTheDefaultOneSignsInTheUsualForm() {
        BriefFixture workbook = unsigned().with(FORMER, CHAIR, asDefault(DEPUTY), CLERK);

        assertThat(workbook.brief().signer())
                .isEqualTo(new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "Phạm Văn Khoa"));
    }

    @Test
    void aFormOrAPositionInTheWorkbookLeavesThoseWhoHaveIt() {
        assertThat(unsigned().with(Fact.SIGNING_FORM, "TUQ.").brief().signer())
                .isEqualTo(new Signer(SigningForm.TUQ, "Chánh Văn phòng", "Chủ tịch", "Đỗ Thị Lan"));
        assertThat(unsigned()
                        .with(Fact.SIGNER_POSITION, "PHÓ CHỦ TỊCH")
                        .brief()
                        .signer()
                        .name())
                .isEqualTo("Phạm Văn Khoa");
    }

    @Test
    void aNameInTheWorkbookBringsItsPositionAndForm() {
        assertThat(unsigned().with(Fact.SIGNER_NAME, "phạm văn khoa").brief().signer())
                .isEqualTo(new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "phạm văn khoa"));
    }

    @Test
    void whomNobodyListedMaySignToo() {
        BriefFixture workbook = unsigned()
                .with(Fact.SIGNER_NAME, "Hoàng Văn Mới")
                .with(Fact.SIGNER_POSITION, "Phó Chủ tịch")
                .with(Fact.SIGNING_FORM, "KT.");

        assertThat(workbook.findings()).isEmpty();
        assertThat(workbook.brief().signer().name()).isEqualTo("Hoàng Văn Mới");
    }

    @Test
    void whoIsListedAndNotInOfficeIsAWarningAndSigns() {
        BriefFixture workbook = unsigned().with(Fact.SIGNER_NAME, "Lê Văn Bình").with(Fact.DECISION_DATE, "15/07/2026");

        assertThat(workbook.findings())
                .containsExactly(
                        "B-030 SIGNER_NAME!B1 [Lê Văn Bình, 15/07/2026," + " Chủ tịch đến hết ngày 30/06/2026]");
        assertThat(workbook.brief().signer().name()).isEqualTo("Lê Văn Bình");
    }

    @Test
    void whoChangedPositionIsJudgedByTheOneWritten() {
        OfficeSigner asDeputy = signer("Trần Thị Hoa", "Phó Chủ tịch", "2025-07-01", "2026-06-30", "KT.");
        BriefFixture workbook = unsigned().with(asDeputy, CHAIR).with(Fact.SIGNER_NAME, "Trần Thị Hoa");

        assertThat(workbook.findings()).isEmpty();
        assertThat(workbook.brief().signer().position()).isEqualTo("Chủ tịch");
        assertThat(workbook.with(Fact.SIGNER_POSITION, "Phó Chủ tịch").findings())
                .containsExactly("B-030 SIGNER_NAME!B1 [Trần Thị Hoa, 01/08/2026,"
                        + " Phó Chủ tịch từ ngày 01/07/2025 đến hết ngày 30/06/2026]");
    }

    @Test
    void whereNobodyIsInOfficeTheClerkIsAsked() {
        assertThat(unsigned().with(FORMER).findings())
                .containsExactly("B-004 dot-1.xlsx [Chức vụ người ký]", "B-004 dot-1.xlsx [Người ký]");
    }

    @Test
    void theListSignsForItsOwnOfficeOnly() {
        OfficeProfile ward = new OfficeProfile(
                null,
                "Ủy ban nhân dân phường Hòa Bình",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());

        assertThat(unsigned().with(ward).findings())
                .containsExactly("B-004 dot-1.xlsx [Chức vụ người ký]", "B-004 dot-1.xlsx [Người ký]");
    }
}
