package vn.vinhdanh.review.together;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aHousehold;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.eligibility.ConditionWords;

/** A household's Giấy khen: Decree 98/2023 names no coefficient for it, 0,45 is likely, of a commune's half of that. */
class UnsureValuesTest {

    private static final Award CERTIFICATE = new Award("GK", "Giấy khen", "Giấy khen", "giay-khen", "giay-khen");
    private static final LocalDate BEFORE_JULY = LocalDate.of(2025, 6, 30);
    private static final AwardCatalogue CATALOGUE = new YamlAwardCatalogue();

    private static List<Finding> findings(@Nullable GrantingLevel level) {
        BatchContext context = new BatchContext("de-nghi.xlsx", BEFORE_JULY, level, null, Set.of("de-nghi"), List.of());
        return new UnsureValues(CATALOGUE, context, new ConditionWords(code -> CATALOGUE.nameOf(code, BEFORE_JULY)))
                .findings(List.of(accepted(1, aHousehold("Trần Văn Bình"))
                        .with(CERTIFICATE)
                        .made()));
    }

    private static void assertTold(@Nullable GrantingLevel level, String unsure) {
        assertThat(findings(level)).singleElement().satisfies(finding -> assertThat(finding.arguments())
                .containsExactly("Giấy khen", unsure, "Luật số 06/2022/QH15 và Nghị định số 98/2023/NĐ-CP"));
    }

    @Test
    void theCoefficientToldIsTheOneOfTheOfficesLevel() {
        assertTold(GrantingLevel.COMMUNE, "hệ số tiền thưởng 0,225: chưa chắc");
        assertTold(GrantingLevel.DISTRICT, "hệ số tiền thưởng 0,45: chưa chắc");
    }

    @Test
    void whereNothingTellsTheLevelItIsTheGeneralOne() {
        assertTold(null, "hệ số tiền thưởng 0,45: chưa chắc");
    }
}
