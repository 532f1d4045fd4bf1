package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.FIGHTER_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.decision.BonusSettings.Rounding;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.AcceptedNominationFixture;

/** Coefficients: Decrees 91/2017 (art. 69 to 76) and 152/2025 (art. 50 to 53); base salaries 1.390.000 and 2.340.000. */
class BonusCalculationTest {

    private static final LocalDate MAY_2019 = LocalDate.of(2019, 5, 15);
    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 2);
    private static final Award WARD_CERTIFICATE =
            new Award("GKX", "Giấy khen của Chủ tịch Ủy ban nhân dân xã", "Giấy khen", "giay-khen", "giay-khen");

    private static BonusCalculation calculation(Rounding rounding, int unit) {
        return new BonusCalculation(
                new YamlAwardCatalogue(), new BonusSettings(rounding, unit, "Quỹ thi đua, khen thưởng", false));
    }

    private static Map<Integer, String> amounts(LocalDate date, AcceptedNominationFixture... rows) {
        List<AcceptedNomination> nominations =
                List.of(rows).stream().map(AcceptedNominationFixture::made).toList();
        Map<Integer, String> amounts = new TreeMap<>();
        calculation(Rounding.UP, 10_000)
                .of(nominations, null, date)
                .forEach((ordinal, bonus) -> amounts.put(ordinal, bonus.amount().toPlainString()));
        return amounts;
    }

    @Test
    void aCollectivesCertificateOfMeritInMay2019IsTwoBaseSalaries() {
        Bonus bonus = calculation(Rounding.UP, 10_000)
                .of("BKT", RecipientKind.COLLECTIVE, null, MAY_2019)
                .orElseThrow();

        assertThat(bonus.coefficient()).isEqualByComparingTo("2.0");
        assertThat(bonus.base()).isEqualByComparingTo("1390000");
        assertThat(bonus.amount()).isEqualByComparingTo("2780000");
    }

    /** 0,3 × 2.340.000 = 702.000; 1,5 × 2.340.000 = 3.510.000. */
    @ParameterizedTest
    @CsvSource({
        "LDTT, UP, 10000, 710000",
        "LDTT, HALF_UP, 10000, 700000",
        "LDTT, UP, 1000, 702000",
        "LDTT, NONE, 10000, 702000",
        "BKT, UP, 10000, 3510000",
        "BKT, UP, 100000, 3600000",
        "BKT, HALF_UP, 100000, 3500000",
    })
    void theOfficeSaysHowAmountsAreRounded(String award, Rounding rounding, int unit, BigDecimal amount) {
        assertThat(calculation(rounding, unit)
                        .of(award, RecipientKind.INDIVIDUAL, null, MARCH_2026)
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo(amount);
    }

    @Test
    void whatTheCatalogueHasNoAmountForHasNone() {
        BonusCalculation calculation = calculation(Rounding.UP, 10_000);

        assertThat(calculation.of("GDVH", RecipientKind.HOUSEHOLD, null, MARCH_2026))
                .isEmpty();
        assertThat(calculation.of("BKT", RecipientKind.COLLECTIVE, null, LocalDate.of(2017, 9, 30)))
                .isEmpty();
        assertThat(calculation.of("LDTT", RecipientKind.COLLECTIVE, null, MARCH_2026))
                .isEmpty();
    }

    @Test
    void severalTitlesAreAllPaidAndSoIsAFormBesideThem() {
        assertThat(amounts(
                        MARCH_2026,
                        accepted(1, anIndividual("Đỗ Thị Đào")).with(LABOUR_TITLE),
                        accepted(2, anIndividual("Đỗ Thị Đào")).with(FIGHTER_TITLE),
                        accepted(3, anIndividual("Đỗ Thị Đào"))))
                .isEqualTo(Map.of(1, "710000", 2, "2340000", 3, "3510000"));
    }

    @Test
    void ofSeveralFormsForOneAchievementOnlyTheHighestIsPaidInWhicheverOrderTheyStand() {
        assertThat(amounts(
                        MARCH_2026,
                        accepted(1, anIndividual("Đỗ Thị Đào")).with(WARD_CERTIFICATE),
                        accepted(2, anIndividual("Đỗ Thị Đào"))))
                .isEqualTo(Map.of(1, "0", 2, "3510000"));
        assertThat(amounts(
                        MARCH_2026,
                        accepted(1, anIndividual("Đỗ Thị Đào")),
                        accepted(2, anIndividual("Đỗ Thị Đào")).with(WARD_CERTIFICATE)))
                .isEqualTo(Map.of(1, "3510000", 2, "0"));
    }

    @Test
    void formsForDifferentAchievementsOrDifferentRecipientsAreEachPaid() {
        assertThat(amounts(
                        MARCH_2026,
                        accepted(1, anIndividual("Đỗ Thị Đào")).withAchievement("Cứu người bị nạn"),
                        accepted(2, anIndividual("Đỗ Thị Đào"))
                                .with(WARD_CERTIFICATE)
                                .withAchievement("Dập tắt đám cháy"),
                        accepted(3, anIndividual("Đỗ Thị Đào").withUnit("Sở Y tế"))
                                .with(WARD_CERTIFICATE)
                                .withAchievement("Cứu người bị nạn"),
                        accepted(4, aCollective("Phòng Nội vụ"))))
                .isEqualTo(Map.of(1, "3510000", 2, "710000", 3, "710000", 4, "7020000"));
    }
}
