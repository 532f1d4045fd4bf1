package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.decision.AmendmentDrafting.Amending;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.AcceptedNominationFixture;
import vn.vinhdanh.review.DecisionBrief;

/** What the decisions say that correct or revoke what decision 100/QĐ-UBND of 5 January 2026 granted. */
class AmendmentDraftingTest {

    private static final String AMENDED =
            "Quyết định số 100/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân" + " dân xã Tân Cương";
    private static final Office OFFICE = new Office(
            null, "Ủy ban nhân dân xã Tân Cương", "Chủ tịch Ủy ban nhân dân xã Tân Cương", "Tân Cương", "QĐ-UBND");

    private final AmendmentDrafting drafting = new AmendmentDrafting();
    private final List<Grant> grants = new ArrayList<>();

    private AcceptedNomination granted(AcceptedNominationFixture nomination, @Nullable String bonus) {
        AcceptedNomination made = nomination.made();
        grants.add(new Grant(
                grants.size() + 1,
                made,
                true,
                bonus == null ? null : new Bonus(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal(bonus))));
        return made;
    }

    private Decision granting() {
        return new Decision(
                "q1",
                new DecisionIdentity.Numbered("100", "QĐ-UBND", LocalDate.of(2026, 1, 5)),
                OFFICE,
                "tặng Giấy khen cho các cá nhân",
                List.of("Căn cứ Luật Thi đua, khen thưởng", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"),
                List.of(),
                new Signature(List.of("CHỦ TỊCH"), "Hoàng Thanh Bình"),
                List.of("Lưu: VT"),
                List.copyOf(grants),
                new Effect.Granting());
    }

    private static Amending amending(@Nullable String reason) {
        return new Amending(
                "q1-sua",
                new DecisionBrief(
                        OFFICE,
                        null,
                        null,
                        null,
                        "hủy bỏ",
                        List.of(),
                        new Signer(SigningForm.HEAD, "Chủ tịch", null, "Hoàng Thanh Bình"),
                        List.of("Lưu: VT"),
                        null),
                new DecisionIdentity.Draft("QĐ-UBND"),
                reason);
    }

    private static List<String> article(Decision decision, int number) {
        return decision.articles().get(number - 1).paragraphs();
    }

    @Test
    void theAmendedDecisionIsNamedInSubjectAndBases() {
        granted(accepted(1, anIndividual("Đỗ Thị Đào")), "360000");

        assertThat(drafting.subjectOfCorrection(granting()))
                .isEqualTo("đính chính nội dung khen thưởng tại " + AMENDED);
        assertThat(drafting.subjectOfRevocation(granting())).isEqualTo("hủy bỏ khen thưởng đã tặng tại " + AMENDED);
        assertThat(drafting.legalBases(granting().legalBases(), granting()))
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng",
                        "Căn cứ " + AMENDED + " về việc tặng Giấy khen cho các cá nhân",
                        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội");
    }

    @Test
    void aCorrectionSaysWhatWasWrittenAndWhatIsReadInstead() {
        AcceptedNomination before =
                granted(accepted(1, anIndividual("Đỗ Thị Đào").withUnit("Sở Nội vụ")), "360000");
        granted(accepted(2, anIndividual("Nguyễn Văn An")), "360000");
        AcceptedNomination after =
                accepted(1, anIndividual("Đỗ Thị Đáo").withUnit("Sở Y tế")).made();

        Decision decision =
                drafting.correcting(granting(), amending("sai sót khi đánh máy"), Map.of(1, before), List.of(after));

        assertThat(article(decision, 1))
                .containsExactly(
                        "Đính chính nội dung khen thưởng tại " + AMENDED + " như sau:",
                        "Lý do đính chính: sai sót khi đánh máy.");
        assertThat(decision.effect())
                .isEqualTo(
                        new Effect.Correcting(
                                List.of(
                                        "Đỗ Thị Đào, Sở Nội vụ: họ và tên đã ghi “Đỗ Thị Đào”, nay đính"
                                                + " chính là “Đỗ Thị Đáo”; đơn vị công tác đã ghi “Sở Nội vụ”, nay đính chính là “Sở Y tế”")));
        assertThat(article(decision, 2).get(0)).startsWith("Thu hồi Bằng khen đã cấp theo nội dung cũ và cấp lại");
        assertThat(decision.grants()).extracting(Grant::id).containsExactly(1);
        assertThat(decision.hasAnnex()).isFalse();
    }

    /** 3.510.000 + 710.000 = 4.220.000. */
    @Test
    void aRevocationNamesThePapersAndTheSumToBeHandedBack() {
        AcceptedNomination form = granted(accepted(1, anIndividual("Đỗ Thị Đào")), "3510000");
        AcceptedNomination title =
                granted(accepted(2, anIndividual("Đỗ Thị Đào")).with(LABOUR_TITLE), "710000");
        granted(accepted(3, aCollective("Phòng Y tế")), "7020000");

        Decision decision =
                drafting.revoking(granting(), amending("kê khai không đúng thành tích"), List.of(form, title));

        assertThat(article(decision, 1))
                .containsExactly(
                        "Hủy bỏ Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh đã tặng tại " + AMENDED
                                + " cho 01 cá nhân có tên sau đây:",
                        "Hủy bỏ danh hiệu “Lao động tiên tiến” đã tặng tại " + AMENDED
                                + " cho 01 cá nhân có tên sau đây:",
                        "Lý do hủy bỏ: kê khai không đúng thành tích.");
        assertThat(article(decision, 2).get(1))
                .isEqualTo("Tổng số tiền thưởng thu hồi là 4.220.000 đồng (bằng chữ: Bốn triệu hai trăm hai mươi nghìn"
                        + " đồng).");
        assertThat(decision.grants()).extracting(Grant::certified).containsOnly(false);
    }

    @Test
    void whereNoAmountIsKnownNoneIsNamed() {
        AcceptedNomination one = granted(accepted(1, anIndividual("Đỗ Thị Đào")), null);

        assertThat(article(drafting.revoking(granting(), amending("kê khai không đúng"), List.of(one)), 2)
                        .get(1))
                .isEqualTo("Mức tiền thưởng thu hồi là mức đã nhận theo " + AMENDED + ".");
    }

    @Test
    void whereNothingWasPaidNothingIsHandedBackButThePaper() {
        AcceptedNomination one = granted(accepted(1, anIndividual("Đỗ Thị Đào")), "0");

        assertThat(article(drafting.revoking(granting(), amending("kê khai không đúng"), List.of(one)), 2))
                .containsExactly("Thu hồi Bằng khen đã cấp cho các trường hợp nêu tại Điều 1; không có tiền thưởng phải"
                        + " thu hồi.");
    }
}
