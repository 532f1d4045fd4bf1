package vn.vinhdanh.review.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.ClaimedAward;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.Condition;
import vn.vinhdanh.register.HistoryFixture;
import vn.vinhdanh.review.AcceptedNominationFixture;

/** The year commended is 2025. */
class EligibilityTest {

    private static final RecipientFixture AN = anIndividual("Lê Văn An").withBirth(5, 9, 1980);
    private static final Condition THREE_YEARS = new Condition.HeldRunning("CSTDCS", 3);
    private static final ConditionWords WORDS = new ConditionWords(code -> code);

    private static Merits merits(List<ClaimedAward> claimed) {
        return new Merits(2025, null, null, null, null, null, null, claimed);
    }

    private static Judgement judge(Condition condition, Merits merits, HistoryFixture history, RecipientFixture who) {
        var nomination = AcceptedNominationFixture.accepted(1, who).with(merits).made();
        var past =
                history.of(List.of(nomination.recipient())).values().iterator().next();
        return new ConditionJudge(new Evidence(nomination, past, Set.of(), Map.of(), history, 2026), WORDS)
                .judge(condition);
    }

    private static Verdict verdict(Condition condition, Merits merits, HistoryFixture history) {
        return judge(condition, merits, history, AN).verdict();
    }

    private static HistoryFixture years(int... years) {
        HistoryFixture history = HistoryFixture.nothing();
        for (int year : years) {
            history.with(AN.made(), "CSTDCS", year);
        }
        return history;
    }

    @Test
    void theRunMayEndInTheYearCommendedOrInTheYearBefore() {
        assertThat(verdict(THREE_YEARS, merits(List.of()), years(2023, 2024, 2025)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(THREE_YEARS, merits(List.of()), years(2022, 2023, 2024)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatTheHistoryDoesNotTellIsUnknownUnlessItIsComplete() {
        assertThat(verdict(THREE_YEARS, merits(List.of()), years())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(THREE_YEARS, merits(List.of()), years(2022, 2024, 2025)))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(THREE_YEARS, merits(List.of()), years(2022, 2024, 2025).completeIn(2023), AN))
                .isEqualTo(Judgement.unmet("năm 2023 không có CSTDCS"));
    }

    @Test
    void whatTheNominationListsCountsBesideTheHistory() {
        Merits claimed = merits(List.of(new ClaimedAward("CSTDCS", 2023), new ClaimedAward("CSTDCS", 2024)));

        assertThat(verdict(THREE_YEARS, claimed, years(2025))).isEqualTo(Verdict.MET);
    }

    @Test
    void anAwardOfAMovementIsNoHistoryForATitle() {
        HistoryFixture history = years(2023, 2024).with(AN.made(), "CSTDCS", 2025, RewardKind.MOVEMENT);

        assertThat(verdict(THREE_YEARS, merits(List.of()), history)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anotherPersonOfTheNameIsNoHistoryAndPerhapsTheSameOneStaysUnknown() {
        HistoryFixture other = HistoryFixture.nothing();
        HistoryFixture perhaps = HistoryFixture.nothing();
        for (int year = 2022; year <= 2025; year++) {
            other.with(AN.withBirth(6, 9, 1980).made(), "CSTDCS", year).completeIn(year);
            perhaps.with(anIndividual("Lê Văn An").withUnit(null).made(), "CSTDCS", year)
                    .completeIn(year);
        }

        assertThat(verdict(THREE_YEARS, merits(List.of()), other)).isEqualTo(Verdict.UNMET);
        assertThat(verdict(THREE_YEARS, merits(List.of()), perhaps)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void nothingWithinSomeYearsNeedsACompleteHistory() {
        Condition pause = new Condition.NotWithin(Set.of("BKT"), 2);

        assertThat(verdict(pause, merits(List.of()), years())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(pause, merits(List.of()), years().completeIn(2023).completeIn(2024)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(pause, merits(List.of()), years().with(AN.made(), "BKT", 2024)))
                .isEqualTo(Verdict.UNMET);
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT, 1, MET", "GOOD, 1, UNMET", ", 1, UNKNOWN", "EXCELLENT, 2, UNKNOWN", "GOOD, 2, UNMET"})
    void theRatingOfEarlierYearsIsNotTold(Rating rating, int years, Verdict verdict) {
        Merits told = new Merits(2025, rating, null, null, null, null, null, List.of());

        assertThat(verdict(new Condition.RatedAtLeast(Rating.EXCELLENT, years, null), told, years()))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 10, false, MET",
        "6, 10, false, UNMET",
        "7, 10, true, UNMET",
        "8, 10, true, MET",
        ", 10, true, UNKNOWN"
    })
    void theShareOfMembersIsCountedExactly(Integer advanced, Integer members, boolean strictly, Verdict verdict) {
        Merits told = new Merits(2025, null, null, null, members, advanced, null, List.of());
        Condition share = new Condition.MembersShare(new BigDecimal("70"), strictly, "LDTT");

        assertThat(judge(share, told, years(), aCollective("Phòng Nội vụ")).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void oneOfSeveralIsEnoughAndAnUnknownOneKeepsTheQuestionOpen() {
        Condition excellent = new Condition.RatedAtLeast(Rating.EXCELLENT, 1, null);
        Condition either = new Condition.AnyOf(List.of(excellent, new Condition.HasInitiatives(1)));
        Condition both = new Condition.AllOf(List.of(excellent, new Condition.HasInitiatives(1)));
        Merits good = new Merits(2025, Rating.GOOD, null, null, null, null, null, List.of());
        Merits goodWithOne = new Merits(2025, Rating.GOOD, null, 1, null, null, null, List.of());

        assertThat(verdict(either, goodWithOne, years())).isEqualTo(Verdict.MET);
        assertThat(verdict(either, good, years())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(both, goodWithOne, years())).isEqualTo(Verdict.UNMET);
        assertThat(verdict(both, good, years())).isEqualTo(Verdict.UNMET);
    }

    @Test
    void theDemandReadsAsASentence() {
        assertThat(WORDS.demand(new Condition.AnyOf(List.of(
                        new Condition.RewardedFor(Set.of(RewardKind.MOVEMENT, RewardKind.SUDDEN)),
                        new Condition.AllOf(List.of(
                                new Condition.RatedAtLeast(Rating.EXCELLENT, 2, null),
                                new Condition.HasInitiatives(2)))))))
                .isEqualTo(
                        "khen thưởng theo thành tích đột xuất, phong trào, chuyên đề, hoặc (2 năm liên tục hoàn thành"
                                + " xuất sắc nhiệm vụ và có 2 sáng kiến, đề tài được công nhận)");
    }
}
