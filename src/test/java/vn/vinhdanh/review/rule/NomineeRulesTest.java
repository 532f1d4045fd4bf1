package vn.vinhdanh.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.rule.NominationFixture.aNomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.review.AcceptedNomination;

/** What a row must say of the nominee; a rule's name is its demand. */
class NomineeRulesTest {

    @Test
    void rowWithoutFaultGoesOnAsItIsWritten() {
        assertThat(aNomination()
                        .with(Field.HONORIFIC, "Bà")
                        .with(Field.OFFICE, "Trưởng phòng")
                        .with(Field.BIRTH, "5/9/1980")
                        .with(Field.IDENTITY_NUMBER, "019180000001")
                        .with(Field.PERIOD, "2025")
                        .accepted())
                .isEqualTo(new AcceptedNomination(
                        11,
                        new CellRef("q3.xlsx", "Danh sách", 17, "B"),
                        new Recipient(
                                RecipientKind.INDIVIDUAL,
                                "Đỗ Thị Đào",
                                "Bà",
                                "Trưởng phòng",
                                "Sở Nội vụ",
                                new PartialDate(1980, 9, 5),
                                "019180000001"),
                        new Award(
                                "BKT",
                                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                                "Bằng khen",
                                "bang-khen",
                                "bang-khen"),
                        "Đã có thành tích xuất sắc",
                        "2025",
                        new Merits(2025, null, null, null, null, null, null, List.of())));
    }

    @Test
    void whatTheRowDoesNotSayStaysAbsent() {
        AcceptedNomination accepted = aNomination().accepted();

        assertThat(accepted.recipient())
                .isEqualTo(new Recipient(RecipientKind.INDIVIDUAL, "Đỗ Thị Đào", null, null, "Sở Nội vụ", null, null));
        assertThat(accepted.period()).isNull();
    }

    @Test
    void nameInCapitalsIsNotRewritten() {
        assertThat(aNomination()
                        .with(Field.NAME, "ĐỖ THỊ ĐÀO")
                        .accepted()
                        .recipient()
                        .name())
                .isEqualTo("ĐỖ THỊ ĐÀO");
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        NominationFixture row = aNomination()
                .of(null)
                .without(Field.NAME)
                .without(Field.AWARD)
                .without(Field.UNIT)
                .with(Field.BIRTH, "hồi 1980");

        assertThat(row.goesBack()).isTrue();
        assertThat(row.findings())
                .containsExactly("R-001 B17 []", "R-004 B17 []", "R-002 E17 []", "R-008 G17 [hồi 1980]");
    }

    @Nested
    class NomineeIsNamedTest {

        @ParameterizedTest
        @EnumSource
        void whoeverIsCommendedHasAName(RecipientKind kind) {
            assertThat(aNomination().of(kind).without(Field.NAME).findings()).containsExactly("R-001 B17 []");
        }

        @Test
        void withoutAColumnTheRowItselfIsThePlace() {
            assertThat(aNomination().withoutColumn(Field.NAME).findings()).containsExactly("R-001 17 []");
        }
    }

    @Nested
    class KindIsKnownTest {

        @ParameterizedTest
        @ValueSource(strings = {"Ông Đỗ Văn An", "Trường Tiểu học Hương Sơn", "Hộ ông Trần Văn Bình"})
        void theKindIsNotGuessedFromTheName(String name) {
            NominationFixture row = aNomination().of(null).with(Field.NAME, name);

            assertThat(row.findings()).containsExactly("R-004 B17 []");
            assertThat(row.goesBack()).isTrue();
        }
    }

    @Nested
    class UnitIsGivenTest {

        @ParameterizedTest
        @CsvSource({"INDIVIDUAL, R-006 D17 []", "HOUSEHOLD, R-006 D17 []"})
        void peopleNeedTheirUnitAndHouseholdsTheirAddress(RecipientKind kind, String finding) {
            assertThat(aNomination().of(kind).without(Field.UNIT).findings()).containsExactly(finding);
        }

        @Test
        void collectiveIsAUnitItself() {
            assertThat(aNomination()
                            .of(RecipientKind.COLLECTIVE)
                            .without(Field.UNIT)
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class AchievementIsGivenTest {

        @ParameterizedTest
        @CsvSource({
            "BK UBND tỉnh, PROVINCE, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "GK, UNIT, Giấy khen",
            "Giấy khen UBND xã, COMMUNE, Giấy khen của Chủ tịch Ủy ban nhân dân xã",
        })
        void certificateSaysForWhatItIsGiven(String award, GrantingLevel level, String name) {
            assertThat(aNomination()
                            .with(Field.AWARD, award)
                            .grantedBy(level)
                            .without(Field.ACHIEVEMENT)
                            .findings())
                    .containsExactly("R-007 F17 [" + name + "]");
        }

        @Test
        void titleNeedsNoWords() {
            assertThat(aNomination()
                            .with(Field.AWARD, "LĐTT")
                            .without(Field.ACHIEVEMENT)
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class BirthIsReadableTest {

        @ParameterizedTest
        @CsvSource({
            "5/9/1980, 1980, 9, 5",
            "05.09.1980, 1980, 9, 5",
            "5-9-80, 1980, 9, 5",
            "5 / 9 / 1980, 1980, 9, 5",
            "29/2/1980, 1980, 2, 29",
            "5/9/25, 2025, 9, 5",
            "5/9/27, 1927, 9, 5",
            "9/1980, 1980, 9,",
            "tháng 5/1980, 1980, 5,",
            "Tháng 5/1980, 1980, 5,",
            "1980, 1980, ,",
            "năm 1980, 1980, ,",
            "Năm 1980, 1980, ,",
            "sinh năm 1980, 1980, ,",
            "tháng 5 năm 1980, 1980, 5,",
            "ngày 5 tháng 9 năm 1980, 1980, 9, 5",
            "1980-09-05, 1980, 9, 5",
        })
        void theDayComesBeforeTheMonthAndWhatIsMissingStaysMissing(
                String written, int year, @Nullable Integer month, @Nullable Integer day) {
            assertThat(aNomination()
                            .with(Field.BIRTH, written)
                            .accepted()
                            .recipient()
                            .birth())
                    .isEqualTo(new PartialDate(year, month, day));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"29/2/1981", "31/4/1980", "5/13/1980", "13/1980", "0/1980", "80", "5/9/980", "khoảng 1980"})
        void dayThatIsInNoCalendarGoesBack(String written) {
            assertThat(aNomination().with(Field.BIRTH, written).findings())
                    .containsExactly("R-008 G17 [" + written + "]");
        }
    }

    @Nested
    class BirthIsShownAsDateTest {

        @Test
        void excelsCountOfDaysIsReadAndTold() {
            NominationFixture row = aNomination().with(Field.BIRTH, "29469");

            assertThat(row.accepted().recipient().birth()).isEqualTo(new PartialDate(1980, 9, 5));
            assertThat(row.findings()).containsExactly("R-013 G17 [29469, 05/09/1980]");
        }
    }

    @Nested
    class BirthIsPlausibleTest {

        @ParameterizedTest
        @CsvSource({
            "2/8/2026, 02/08/2026",
            "9/2026, 09/2026",
            "2027, 2027",
            "31/12/1925, 31/12/1925",
            "1925, 1925",
        })
        void nobodyIsBornInTheFutureOrOverAHundredYearsAgo(String written, String told) {
            assertThat(aNomination().with(Field.BIRTH, written).findings()).containsExactly("R-009 G17 [" + told + "]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1/1/1926", "1926", "8/2026", "2026", "1/8/2026", "1/6/2019"})
        void theOldestAndTheYoungestAreCommended(String written) {
            assertThat(aNomination().with(Field.BIRTH, written).findings()).isEmpty();
        }

        @Test
        void theDecisionsDayIsToday() {
            NominationFixture row = aNomination().with(Field.BIRTH, "2020").on(LocalDate.of(2019, 5, 15));

            assertThat(row.findings()).containsExactly("R-009 G17 [2020]");
        }
    }
}
