package vn.vinhdanh.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.rule.NominationFixture.aNomination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.intake.Field;

/** What the law asks of the award that a row names. */
class AwardRulesTest {

    private static NominationFixture a(RecipientKind kind, String award, GrantingLevel level) {
        return aNomination().of(kind).with(Field.AWARD, award).grantedBy(level);
    }

    @Nested
    class AwardIsKnownTest {

        @Test
        void rowWithoutAnAwardGoesBack() {
            assertThat(aNomination().without(Field.AWARD).findings()).containsExactly("R-002 E17 []");
            assertThat(aNomination().withoutColumn(Field.AWARD).findings()).containsExactly("R-002 17 []");
        }

        @Test
        void anUnknownAwardIsNotGuessedButTheNearestAreOffered() {
            assertThat(aNomination().with(Field.AWARD, "Bằng khên tỉnh").findings())
                    .singleElement()
                    .asString()
                    .startsWith("R-003 E17 [Bằng khên tỉnh, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh; ");
        }

        @Test
        void onlyWhatTheOfficeMayGrantIsOffered() {
            assertThat(a(RecipientKind.INDIVIDUAL, "Bằng khên tỉnh", GrantingLevel.COMMUNE)
                            .findings())
                    .singleElement()
                    .asString()
                    .startsWith("R-003 E17 [Bằng khên tỉnh, ")
                    .doesNotContain("Bằng khen của");
        }

        @Test
        void twoAwardsInOneCellAreNoAward() {
            assertThat(aNomination().with(Field.AWARD, "LĐTT, GK").findings())
                    .singleElement()
                    .asString()
                    .startsWith("R-003 E17 [LĐTT, GK, ");
        }
    }

    @Nested
    class AwardIsInForceTest {

        @ParameterizedTest
        @CsvSource({"2025-06-30, true", "2025-07-01, false"})
        void theDistrictsCertificateEndsWithTheDistricts(LocalDate date, boolean inForce) {
            List<String> findings = aNomination()
                    .with(Field.AWARD, "Giấy khen UBND huyện")
                    .grantedBy(null)
                    .on(date)
                    .findings();

            assertThat(findings)
                    .isEqualTo(
                            inForce
                                    ? List.of()
                                    : List.of("R-010 E17 [Giấy khen của Chủ tịch Ủy ban nhân dân huyện, 01/07/2025]"));
        }

        @Test
        void titleOfTheNewLawWasNotGivenBefore() {
            assertThat(a(RecipientKind.COLLECTIVE, "Xã tiêu biểu", GrantingLevel.PROVINCE)
                            .on(LocalDate.of(2023, 12, 31))
                            .findings())
                    .containsExactly("R-010 E17 [Danh hiệu “Xã, phường, đặc khu tiêu biểu”, 31/12/2023]");
            assertThat(a(RecipientKind.COLLECTIVE, "Xã tiêu biểu", GrantingLevel.PROVINCE)
                            .on(LocalDate.of(2024, 1, 1))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class AwardFitsKindTest {

        @ParameterizedTest
        @CsvSource({
            "LĐTT, COLLECTIVE, tập thể, Danh hiệu “Lao động tiên tiến”",
            "LĐTT, HOUSEHOLD, hộ gia đình, Danh hiệu “Lao động tiên tiến”",
            "CSTĐCS, COLLECTIVE, tập thể, Danh hiệu “Chiến sĩ thi đua cơ sở”",
            "Tập thể LĐTT, INDIVIDUAL, cá nhân, Danh hiệu “Tập thể lao động tiên tiến”",
            "Tập thể LĐXS, INDIVIDUAL, cá nhân, Danh hiệu “Tập thể lao động xuất sắc”",
            "Cờ thi đua cấp tỉnh, INDIVIDUAL, cá nhân, Cờ thi đua của Ủy ban nhân dân tỉnh",
        })
        void anAwardForOthersGoesBack(String award, RecipientKind kind, String kindName, String name) {
            assertThat(a(kind, award, GrantingLevel.PROVINCE).findings())
                    .containsExactly("R-005 E17 [" + name + ", " + kindName + "]");
        }

        @ParameterizedTest
        @CsvSource({"INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"})
        void certificateOfMeritIsForAll(RecipientKind kind) {
            assertThat(a(kind, "Bằng khen", GrantingLevel.PROVINCE).findings()).isEmpty();
        }
    }

    /** Law 06/2022/QH15, art. 77 to 80; district level until 30 June 2025. */
    @Nested
    class AwardIsWithinAuthorityTest {

        @ParameterizedTest
        @CsvSource({
            "INDIVIDUAL, LĐTT, UNIT COMMUNE PROVINCE",
            "INDIVIDUAL, CSTĐCS, UNIT COMMUNE PROVINCE",
            "INDIVIDUAL, CSTĐ cấp tỉnh, PROVINCE",
            "INDIVIDUAL, CSTĐ toàn quốc, CENTRAL",
            "COLLECTIVE, Tập thể LĐTT, UNIT COMMUNE PROVINCE",
            "COLLECTIVE, Tập thể LĐXS, PROVINCE",
            "COLLECTIVE, Cờ thi đua cấp tỉnh, PROVINCE",
            "COLLECTIVE, Cờ thi đua của Chính phủ, CENTRAL",
            "INDIVIDUAL, BK UBND tỉnh, PROVINCE",
            "INDIVIDUAL, BK Thủ tướng, CENTRAL",
            "INDIVIDUAL, GK, UNIT COMMUNE",
            "INDIVIDUAL, Giấy khen của Giám đốc Sở, UNIT",
            "INDIVIDUAL, Giấy khen UBND xã, COMMUNE",
            "INDIVIDUAL, Giấy khen UBND phường, COMMUNE",
            "COLLECTIVE, Xã tiêu biểu, PROVINCE",
            "COLLECTIVE, Thôn văn hóa, COMMUNE",
            "HOUSEHOLD, Gia đình văn hóa, COMMUNE",
        })
        void eachLevelGrantsItsOwn(RecipientKind kind, String award, String granting) {
            List<GrantingLevel> levels = Arrays.stream(granting.split(" "))
                    .map(GrantingLevel::valueOf)
                    .toList();

            assertThat(GrantingLevel.values()).allSatisfy(level -> {
                NominationFixture row = a(kind, award, level);
                assertThat(row.goesBack()).as("%s granted by %s", award, level).isEqualTo(!levels.contains(level));
            });
        }

        @Test
        void theFindingNamesTheAwardAtItsCell() {
            assertThat(a(RecipientKind.INDIVIDUAL, "BK tỉnh", GrantingLevel.COMMUNE)
                            .findings())
                    .containsExactly("R-011 E17 [Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh]");
        }

        @ParameterizedTest
        @CsvSource({"2025-06-30, false", "2025-07-01, true"})
        void noDistrictDecidesAnyMore(LocalDate date, boolean goesBack) {
            NominationFixture row =
                    a(RecipientKind.INDIVIDUAL, "GK", GrantingLevel.DISTRICT).on(date);

            assertThat(row.findings()).isEqualTo(goesBack ? List.of("R-021 E17 [Giấy khen]") : List.of());
        }

        @Test
        void whatAHigherLevelGrantsIsSentUpUnlessSomethingElseIsWrong() {
            NominationFixture row = a(RecipientKind.INDIVIDUAL, "BK tỉnh", GrantingLevel.COMMUNE);

            assertThat(row.isSentUp()).isTrue();
            assertThat(row.without(Field.UNIT).isSentUp()).isFalse();
        }

        @Test
        void whatALowerLevelGrantsGoesBack() {
            NominationFixture row = a(RecipientKind.INDIVIDUAL, "Giấy khen UBND xã", GrantingLevel.PROVINCE);

            assertThat(row.isSentUp()).isFalse();
            assertThat(row.findings()).containsExactly("R-021 E17 [Giấy khen của Chủ tịch Ủy ban nhân dân xã]");
        }

        @Test
        void withoutAKnownLevelAuthorityIsNotJudged() {
            assertThat(aNomination().grantedBy(null).findings()).isEmpty();
        }
    }
}
