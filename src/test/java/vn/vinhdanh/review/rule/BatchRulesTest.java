package vn.vinhdanh.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.FIGHTER_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.review.AcceptedNominationFixture;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.EarlierAward;
import vn.vinhdanh.review.IssuedAwards;

/** The rows stand in row 2 and below, their names in column B. */
class BatchRulesTest {

    private static final IssuedAwards NONE = nomination -> Optional.empty();
    private static final RecipientFixture HOA = anIndividual("Nguyễn Thị Hòa");

    private static BatchOutcome review(IssuedAwards issued, AcceptedNominationFixture... rows) {
        return new BatchRules(issued)
                .review(Arrays.stream(rows).map(AcceptedNominationFixture::made).toList());
    }

    private static List<String> findings(BatchOutcome outcome) {
        return outcome.findings().stream().map(BatchRulesTest::text).toList();
    }

    private static String text(Finding finding) {
        return finding.code().id() + " " + finding.at().column() + finding.at().row() + " " + finding.arguments();
    }

    @Test
    void theSameRecipientAndAwardTwiceSendsTheLaterRowBack() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, HOA.withBirth(5, 9, 1980)),
                accepted(2, anIndividual("Trần Văn Bình")),
                accepted(3, anIndividual("NGUYỄN THỊ HOÀ").withBirth(5, 9, 1980)));

        assertThat(outcome.returned()).containsExactly(3);
        assertThat(findings(outcome)).containsExactly("B-001 B4 [NGUYỄN THỊ HOÀ, 2]");
    }

    @Test
    void everyFurtherRowPointsToTheFirst() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, aCollective("Phòng Nội vụ")),
                accepted(2, aCollective("Phòng Nội vụ")),
                accepted(3, aCollective("Phòng Nội vụ")));

        assertThat(outcome.returned()).containsExactly(2, 3);
        assertThat(findings(outcome)).containsExactly("B-001 B3 [Phòng Nội vụ, 2]", "B-001 B4 [Phòng Nội vụ, 2]");
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, HOA.withBirth(5, 9, 1980)),
                accepted(2, HOA.withBirth(6, 9, 1980)),
                accepted(3, HOA.withUnit("Sở Tài chính")),
                accepted(4, HOA.withUnit("Sở Y tế").withIdentityNumber("019180000001")),
                accepted(5, HOA.withUnit("Sở Y tế").withIdentityNumber("019180000002")));

        assertThat(outcome).isEqualTo(new BatchOutcome(Set.of(), Set.of(), List.of()));
    }

    @Test
    void namesakesInOneUnitWithoutAnythingElseAreAWarningAndGoOn() {
        BatchOutcome outcome = review(NONE, accepted(1, HOA), accepted(2, HOA));

        assertThat(outcome.returned()).isEmpty();
        assertThat(findings(outcome)).containsExactly("B-002 B3 [Nguyễn Thị Hòa, 2]");
    }

    @Test
    void certaintyComesBeforeSuspicion() {
        BatchOutcome outcome = review(
                NONE, accepted(1, HOA), accepted(2, HOA.withBirth(5, 9, 1980)), accepted(3, HOA.withBirth(5, 9, 1980)));

        assertThat(outcome.returned()).containsExactly(3);
        assertThat(findings(outcome)).containsExactly("B-002 B3 [Nguyễn Thị Hòa, 2]", "B-001 B4 [Nguyễn Thị Hòa, 3]");
    }

    @Test
    void twoAwardsToOnePersonAreTwoAwards() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, HOA.withBirth(5, 9, 1980)).with(LABOUR_TITLE),
                accepted(2, HOA.withBirth(5, 9, 1980)).with(FIGHTER_TITLE));

        assertThat(outcome).isEqualTo(new BatchOutcome(Set.of(), Set.of(), List.of()));
    }

    @Test
    void oneAwardForTwoYearsIsTwoAwards() {
        RecipientFixture hoa = HOA.withBirth(5, 9, 1980);
        BatchOutcome outcome = review(
                NONE,
                accepted(1, hoa).withPeriod("2024"),
                accepted(2, hoa).withPeriod("2025"),
                accepted(3, hoa).withPeriod("2025"),
                accepted(4, hoa));

        assertThat(outcome.returned()).containsExactly(3, 4);
        assertThat(findings(outcome)).containsExactly("B-001 B4 [Nguyễn Thị Hòa, 3]", "B-001 B5 [Nguyễn Thị Hòa, 2]");
    }

    @Test
    void anAwardThatTheRegisterHasIsNotIssuedAgain() {
        IssuedAwards issued = nomination -> nomination.recipient().name().equals("Phòng Nội vụ")
                ? Optional.of(new EarlierAward("1385/QĐ-UBND", "15/05/2019"))
                : Optional.empty();

        BatchOutcome outcome = review(issued, accepted(1, HOA), accepted(2, aCollective("Phòng Nội vụ")));

        assertThat(outcome.returned()).isEmpty();
        assertThat(outcome.alreadyIssued()).containsExactly(2);
        assertThat(findings(outcome)).containsExactly("B-003 B3 [1385/QĐ-UBND, 15/05/2019]");
    }

    @Test
    void rowThatGoesBackIsNotCountedAsIssuedToo() {
        BatchOutcome outcome = review(
                nomination -> Optional.of(new EarlierAward("quy-1", "")),
                accepted(1, aCollective("Phòng Nội vụ")),
                accepted(2, aCollective("Phòng Nội vụ")));

        assertThat(outcome.alreadyIssued()).containsExactly(1);
        assertThat(outcome.returned()).containsExactly(2);
    }
}
