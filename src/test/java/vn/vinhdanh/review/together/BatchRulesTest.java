package vn.vinhdanh.review.together;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.FIGHTER_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.HistoryFixture;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.review.AcceptedNominationFixture;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchOutcome;

/** The rows stand in row 2 and below, their names in column B. */
class BatchRulesTest {

    private static final Award CERTIFICATE = new Award("GK", "Giấy khen", "Giấy khen", "giay-khen", "giay-khen");
    private static final Award COLLECTIVE_TITLE = new Award(
            "TTLDTT",
            "Danh hiệu “Tập thể Lao động tiên tiến”",
            "Tập thể Lao động tiên tiến",
            "giay-chung-nhan",
            "giay-chung-nhan");
    private static final AwardCatalogue CATALOGUE = new YamlAwardCatalogue();
    private static final HistoryFixture NONE = HistoryFixture.nothing();
    private static final RecipientFixture HOA = anIndividual("Nguyễn Thị Hòa");
    private static final Merits MOVEMENT =
            new Merits(null, null, RewardKind.MOVEMENT, null, null, null, null, List.of());
    private static final BatchContext CONTEXT = new BatchContext(
            "de-nghi.xlsx", LocalDate.of(2026, 3, 2), GrantingLevel.PROVINCE, null, Set.of("de-nghi"), List.of());

    /** The rows are of a movement, so that no condition of a title stands in the way. */
    private static BatchOutcome review(HistoryFixture history, AcceptedNominationFixture... rows) {
        return new BatchRules(CATALOGUE, history, CONTEXT)
                .review(Arrays.stream(rows)
                        .map(row -> row.with(MOVEMENT).made())
                        .toList());
    }

    private static List<String> findings(BatchOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.code() != FindingCode.CONDITION_UNKNOWN)
                .filter(finding -> finding.code() != FindingCode.QUOTA_UNKNOWN)
                .filter(finding -> finding.code() != FindingCode.CATALOGUE_VALUE_UNSURE)
                .map(BatchRulesTest::text)
                .toList();
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

        assertThat(outcome.returned()).isEmpty();
        assertThat(outcome.alreadyIssued()).isEmpty();
        assertThat(findings(outcome)).isEmpty();
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
                accepted(2, HOA.withBirth(5, 9, 1980)).with(CERTIFICATE).withAchievement("Tham gia hiến máu"));

        assertThat(outcome.returned()).isEmpty();
        assertThat(findings(outcome)).isEmpty();
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

    private static PastAward issued(RecipientFixture recipient, String achievement) {
        return new PastAward(
                recipient.made(),
                "BKT",
                2025,
                null,
                achievement,
                null,
                "1385/QĐ-UBND",
                LocalDate.of(2025, 12, 15),
                "quy-4",
                "quy-4.xlsx");
    }

    @Test
    void anAwardThatTheRegisterHasIsNotIssuedAgain() {
        HistoryFixture history = HistoryFixture.nothing()
                .with(issued(aCollective("Phòng Nội vụ"), "Đã có thành tích xuất sắc năm 2025"));

        BatchOutcome outcome = review(history, accepted(1, HOA), accepted(2, aCollective("Phòng Nội vụ")));

        assertThat(outcome.returned()).isEmpty();
        assertThat(outcome.alreadyIssued()).containsExactly(2);
        assertThat(findings(outcome)).containsExactly("B-003 B3 [1385/QĐ-UBND, 15/12/2025]");
    }

    @Test
    void rowThatGoesBackIsNotCountedAsIssuedToo() {
        HistoryFixture history = HistoryFixture.nothing()
                .with(issued(aCollective("Phòng Nội vụ"), "Đã có thành tích xuất sắc năm 2025"));

        BatchOutcome outcome =
                review(history, accepted(1, aCollective("Phòng Nội vụ")), accepted(2, aCollective("Phòng Nội vụ")));

        assertThat(outcome.alreadyIssued()).containsExactly(1);
        assertThat(outcome.returned()).containsExactly(2);
    }

    @Test
    void namesakeOfAnotherFileWaitsAndTheClerkIsAsked() {
        HistoryFixture history =
                HistoryFixture.nothing().with(issued(HOA.withUnit(null), "Đã có thành tích xuất sắc năm 2025"));

        BatchOutcome outcome = review(history, accepted(1, HOA));

        assertThat(outcome.alreadyIssued()).containsExactly(1);
        assertThat(findings(outcome)).containsExactly("B-019 B2 [1385/QĐ-UBND, 15/12/2025]");
    }

    @Test
    void theSameAwardForAnotherAchievementIsGivenAgain() {
        HistoryFixture history = HistoryFixture.nothing().with(issued(HOA, "Đã có thành tích xuất sắc năm 2024"));

        BatchOutcome outcome = review(history, accepted(1, HOA));

        assertThat(outcome.returned()).isEmpty();
        assertThat(outcome.alreadyIssued()).isEmpty();
        assertThat(findings(outcome)).isEmpty();
    }

    @Test
    void anIdentityNumberUnderTwoNamesSendsTheLaterRowBackAndOnlyItsEndIsTold() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, HOA.withIdentityNumber("019180000001")),
                accepted(2, anIndividual("Nguyễn Thị Hoa").withIdentityNumber("019 180 000 001")));

        assertThat(outcome.returned()).containsExactly(2);
        assertThat(findings(outcome)).containsExactly("B-024 B3 […001, Nguyễn Thị Hoa, Nguyễn Thị Hòa, 2]");
    }

    @Test
    void oneAchievementUnderTwoFormsInAFileIsTold() {
        BatchOutcome outcome = review(
                NONE,
                accepted(1, HOA.withBirth(5, 9, 1980)),
                accepted(2, HOA.withBirth(5, 9, 1980)).with(CERTIFICATE));

        assertThat(outcome.returned()).isEmpty();
        assertThat(findings(outcome))
                .containsExactly("B-025 B3 [Nguyễn Thị Hòa, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, 2]");
    }

    @Test
    void anAchievementThatAFormOfTheSameLevelRewardedGoesBack() {
        PastAward other = new PastAward(
                HOA.withBirth(5, 9, 1980).made(),
                "GKX",
                2025,
                null,
                "Đã có thành tích xuất sắc năm 2025",
                null,
                "7/QĐ-UBND",
                LocalDate.of(2025, 12, 15),
                null,
                "cu.xlsx");

        BatchOutcome outcome = review(
                HistoryFixture.nothing().with(other),
                accepted(1, HOA.withBirth(5, 9, 1980)).with(CERTIFICATE));

        assertThat(outcome.returned()).containsExactly(1);
        assertThat(findings(outcome))
                .containsExactly("B-022 B2 [Nguyễn Thị Hòa, Giấy khen của Chủ tịch Ủy ban nhân dân xã, 7/QĐ-UBND,"
                        + " 15/12/2025]");
    }

    /** 40 holders of Lao động tiên tiến: 15 % are 6. */
    @Test
    void moreThanTheShareOfAUnitIsAWarningWithItsNumbers() {
        HistoryFixture history = HistoryFixture.nothing();
        for (int i = 0; i < 40; i++) {
            history.with(anIndividual("Người " + i).made(), "LDTT", 2026);
        }
        AcceptedNominationFixture[] rows = new AcceptedNominationFixture[7];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = accepted(i + 1, anIndividual("Người " + i)).with(FIGHTER_TITLE);
        }

        assertThat(findings(review(history, rows)))
                .containsExactly("B-020 B2 [Danh hiệu “Chiến sĩ thi đua cơ sở”, Sở Nội vụ, 2026, 7, tối đa 6, bằng 15%"
                        + " của 40 người đạt Danh hiệu “Lao động tiên tiến”, tỷ lệ do bộ, ngành, địa phương quy định]");
        assertThat(findings(review(history, Arrays.copyOf(rows, 6)))).isEmpty();
    }

    private static BatchOutcome collective(int members, AcceptedNominationFixture... people) {
        Merits told = new Merits(2025, Rating.GOOD, RewardKind.MERIT, null, members, null, null, List.of());
        return new BatchRules(CATALOGUE, NONE, CONTEXT)
                .review(Stream.concat(
                                Stream.of(accepted(1, aCollective("Sở Nội vụ"))
                                        .with(COLLECTIVE_TITLE)
                                        .with(told)),
                                Arrays.stream(people))
                        .map(AcceptedNominationFixture::made)
                        .toList());
    }

    /** At least 70 of a hundred (Law 06/2022/QH15, art. 28): two of three are not, three of four are. */
    @Test
    void theShareOfMembersIsCountedByTheAwardThatTheConditionNames() {
        AcceptedNominationFixture hoa = accepted(2, HOA).with(LABOUR_TITLE);
        AcceptedNominationFixture binh =
                accepted(3, anIndividual("Trần Văn Bình")).with(LABOUR_TITLE);
        AcceptedNominationFixture an = accepted(4, anIndividual("Lê Văn An")).with(LABOUR_TITLE);
        AcceptedNominationFixture elsewhere =
                accepted(5, anIndividual("Vũ Thị Chi").withUnit("Sở Y tế")).with(LABOUR_TITLE);

        assertThat(share(collective(3, hoa, binh))).containsExactly("2/3 người đạt Danh hiệu “Lao động tiên tiến”");
        assertThat(share(collective(3, hoa, binh, accepted(4, anIndividual("Lê Văn An")), elsewhere)))
                .containsExactly("2/3 người đạt Danh hiệu “Lao động tiên tiến”");
        assertThat(share(collective(4, hoa, binh, an))).isEmpty();
    }

    private static List<String> share(BatchOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.code() == FindingCode.CONDITION_PERHAPS_NOT_MET)
                .map(finding -> finding.arguments().get(2))
                .toList();
    }
}
