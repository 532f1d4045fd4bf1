package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.aHousehold;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.FIGHTER_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.AcceptedNominationFixture;
import vn.vinhdanh.review.DecisionBrief;

class DecisionDraftingTest {

    private static final DecisionBrief BRIEF = new DecisionBrief(
            new Office(null, "Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh", "Thái Nguyên", "QĐ-UBND"),
            GrantingLevel.PROVINCE,
            "7",
            LocalDate.of(2026, 8, 1),
            "tặng Bằng khen",
            List.of("Căn cứ Luật Thi đua, khen thưởng"),
            new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "Lê Văn Thử"),
            List.of("Như Điều 3", "Lưu: VT"),
            null);
    private static final DecisionIdentity IDENTITY =
            new DecisionIdentity.Numbered("07", "QĐ-UBND", LocalDate.of(2026, 8, 1));
    private static final String CERTIFICATE = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

    private static Decision draft(DecisionSettings.Order order, List<AcceptedNomination> listed, Set<Integer> prints) {
        return new DecisionDrafting(
                        new DecisionSettings(DecisionSettings.Numbering.REGISTRY, order),
                        new BonusCalculation(new YamlAwardCatalogue(), BonusSettings.USUAL))
                .draft("quy-3", BRIEF, IDENTITY, listed, prints);
    }

    private static Decision draft(List<AcceptedNomination> listed) {
        return draft(DecisionSettings.Order.WORKBOOK, listed, Set.of());
    }

    private static List<AcceptedNomination> listed(RecipientFixture... recipients) {
        List<AcceptedNomination> listed = new ArrayList<>();
        for (RecipientFixture recipient : recipients) {
            listed.add(accepted(listed.size() + 1, recipient).made());
        }
        return listed;
    }

    private static List<AcceptedNomination> many(int count, Function<String, RecipientFixture> kind) {
        List<AcceptedNomination> listed = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            listed.add(accepted(i, kind.apply("Phòng " + i)).made());
        }
        return listed;
    }

    private static List<String> firstArticle(Decision decision) {
        return decision.articles().get(0).paragraphs();
    }

    @Test
    void theDecisionTakesItsFactsFromTheBrief() {
        Decision decision = draft(listed(aCollective("Phòng Nội vụ")));

        assertThat(decision)
                .isEqualTo(new Decision(
                        "quy-3",
                        IDENTITY,
                        BRIEF.office(),
                        "tặng Bằng khen",
                        List.of("Căn cứ Luật Thi đua, khen thưởng"),
                        decision.articles(),
                        new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Văn Thử"),
                        List.of("Như Điều 3", "Lưu: VT"),
                        decision.grants(),
                        new Effect.Granting()));
        assertThat(decision.isDraft()).isFalse();
    }

    @Test
    void theArticlesCommendPayAndTakeEffect() {
        assertThat(draft(listed(aCollective("Phòng Nội vụ"))).articles())
                .containsExactly(
                        new Decision.Article(List.of("Tặng " + CERTIFICATE + " cho 01 tập thể có tên sau đây:")),
                        new Decision.Article(List.of(
                                "Tiền thưởng kèm theo hình thức khen thưởng: " + CERTIFICATE
                                        + ", mỗi tập thể 7.590.000 đồng. Tổng số tiền thưởng là 7.590.000 đồng (bằng"
                                        + " chữ: Bảy triệu năm trăm chín mươi nghìn đồng).",
                                "Nguồn kinh phí chi thưởng: Quỹ thi đua, khen thưởng.")),
                        new Decision.Article(List.of(
                                "Quyết định này có hiệu lực kể từ ngày ký.",
                                "Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể có tên tại Điều 1 chịu"
                                        + " trách nhiệm thi hành Quyết định này.")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 01, false",
        "5, 05, false",
        "6, 06, true",
        "9, 09, true",
        "10, 10, true",
        "250, 250, true",
        "1100, 1.100, true",
    })
    void moreThanFiveStandInAnAnnexAndNumbersBelowTenHaveAZero(int count, String written, boolean annex) {
        Decision decision = draft(many(count, RecipientFixture::aCollective));

        assertThat(decision.hasAnnex()).isEqualTo(annex);
        assertThat(firstArticle(decision))
                .containsExactly("Tặng " + CERTIFICATE + " cho " + written + " tập thể "
                        + (annex ? "có tên trong danh sách kèm theo Quyết định này." : "có tên sau đây:"));
    }

    @Test
    void collectivesComeBeforeIndividualsAndHouseholdsInEveryCount() {
        Decision decision = draft(listed(
                aHousehold("Trần Văn Bình"),
                anIndividual("Đỗ Thị Đào"),
                aCollective("Phòng Nội vụ"),
                anIndividual("Nguyễn Văn An")));

        assertThat(firstArticle(decision))
                .containsExactly(
                        "Tặng " + CERTIFICATE + " cho 01 tập thể, 02 cá nhân và 01 hộ gia đình có tên sau đây:");
        assertThat(decision.articles().get(2).paragraphs().get(1))
                .isEqualTo("Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể, cá nhân, hộ gia đình có tên"
                        + " tại Điều 1 chịu trách nhiệm thi hành Quyết định này.");
    }

    @Test
    void twoKindsAreJoinedByAnd() {
        assertThat(firstArticle(draft(listed(anIndividual("Đỗ Thị Đào"), aCollective("Phòng Nội vụ")))))
                .containsExactly("Tặng " + CERTIFICATE + " cho 01 tập thể và 01 cá nhân có tên sau đây:");
    }

    @Test
    void eachAwardHasItsOwnParagraphInTheOrderOfTheList() {
        List<AcceptedNomination> listed = List.of(
                title(1, "Đỗ Thị Đào", LABOUR_TITLE),
                title(2, "Đỗ Thị Đào", FIGHTER_TITLE),
                title(3, "Nguyễn Văn An", LABOUR_TITLE));

        assertThat(firstArticle(draft(listed)))
                .containsExactly(
                        "Tặng danh hiệu “Lao động tiên tiến” cho 02 cá nhân có tên sau đây:",
                        "Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho 01 cá nhân có tên sau đây:");
    }

    private static AcceptedNomination title(int ordinal, String name, Award award) {
        return AcceptedNominationFixture.accepted(ordinal, anIndividual(name))
                .with(award)
                .made();
    }

    private static Bonus bonus(String coefficient, String amount) {
        return new Bonus(new BigDecimal(coefficient), new BigDecimal("2530000"), new BigDecimal(amount));
    }

    @Test
    void certificatesAreNumberedWithinTheirFolder() {
        List<AcceptedNomination> listed = List.of(
                title(1, "Đỗ Thị Đào", LABOUR_TITLE),
                accepted(2, aCollective("Phòng Nội vụ")).made(),
                title(3, "Đỗ Thị Đào", FIGHTER_TITLE),
                accepted(4, aCollective("Phòng Y tế")).made());

        assertThat(draft(DecisionSettings.Order.WORKBOOK, listed, Set.of(1, 4)).grants())
                .containsExactly(
                        new Grant(1, listed.get(0), true, bonus("0.3", "760000")),
                        new Grant(1, listed.get(1), false, bonus("3.0", "7590000")),
                        new Grant(2, listed.get(2), false, bonus("1.0", "2530000")),
                        new Grant(2, listed.get(3), true, bonus("3.0", "7590000")));
    }

    @Test
    void theClerksOrderIsKeptUnlessTheOfficeSortsByUnitAndName() {
        List<AcceptedNomination> listed = listed(
                anIndividual("Đỗ Bình"),
                anIndividual("Lê Ân"),
                anIndividual("Vũ An"),
                anIndividual("Lê Yến").withUnit("Ban Dân tộc"));

        assertThat(ordinals(DecisionSettings.Order.WORKBOOK, listed)).containsExactly(1, 2, 3, 4);
        assertThat(ordinals(DecisionSettings.Order.UNIT_AND_NAME, listed)).containsExactly(4, 3, 2, 1);
    }

    private static List<Integer> ordinals(DecisionSettings.Order order, List<AcceptedNomination> listed) {
        Decision decision = draft(order, listed, Set.of());
        assertThat(decision.grants()).extracting(Grant::id).containsExactly(1, 2, 3, 4);
        return decision.grants().stream()
                .map(grant -> grant.nomination().ordinal())
                .toList();
    }
}
