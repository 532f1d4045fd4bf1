package vn.vinhdanh.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Cluster;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Movement;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

class JdbcReviewsTest {

    private static final AcceptedNomination DAO = accepted(
                    1, anIndividual("Đỗ Thị Đào").withBirth(PartialDate.ofYear(1980)))
            .withPeriod("2025")
            .made();
    private static final AcceptedNomination ROOM =
            accepted(2, aCollective("Phòng Nội vụ")).made();

    private final DatabaseFixture database =
            DatabaseFixture.with(JdbcReviews.class).withBatch("quy-1").withBatch("quy-2");
    private final Reviews reviews = database.get(Reviews.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static Finding finding(FindingCode code, int row) {
        return Finding.of(code, new CellRef("quy-1.xlsx", "Danh sách", row, "B"), "Đào");
    }

    private static ReviewedRow passed(AcceptedNomination nomination, Finding... findings) {
        return new ReviewedRow.Accepted(nomination, List.of(findings));
    }

    private static ReviewedRow returned(int ordinal, Finding... findings) {
        return new ReviewedRow.Returned(ordinal, List.of(findings));
    }

    @Test
    void rowsComeBackInTheFilesOrderWithWhatTheReviewMadeOfThem() {
        reviews.saveRows("quy-1", List.of(returned(3, finding(FindingCode.UNIT_MISSING, 4)), passed(ROOM)));
        reviews.saveRows("quy-1", List.of(passed(DAO)));

        assertThat(reviews.rows("quy-1"))
                .containsExactly(
                        new StoredRow(1, RowOutcome.ACCEPTED, DAO),
                        new StoredRow(2, RowOutcome.ACCEPTED, ROOM),
                        new StoredRow(3, RowOutcome.RETURNED, null));
        assertThat(reviews.lastOrdinal("quy-1")).isEqualTo(3);
        assertThat(reviews.rows("quy-2")).isEmpty();
        assertThat(reviews.lastOrdinal("quy-2")).isZero();
    }

    @Test
    void whoAsksForOneOutcomeGetsOnlyTheRowsThatEndedSo() {
        reviews.saveRows(
                "quy-1",
                List.of(
                        returned(3, finding(FindingCode.UNIT_MISSING, 4)),
                        passed(ROOM),
                        passed(DAO),
                        returned(4, finding(FindingCode.UNIT_MISSING, 5))));
        reviews.saveRows("quy-2", List.of(passed(DAO)));

        assertThat(reviews.nominations("quy-1", RowOutcome.ACCEPTED)).containsExactly(DAO, ROOM);
        assertThat(reviews.nominations("quy-1", RowOutcome.RETURNED)).isEmpty();
        assertThat(reviews.ordinals("quy-1", RowOutcome.RETURNED)).containsExactly(3, 4);
        assertThat(reviews.ordinals("quy-1", RowOutcome.SENT_UP)).isEmpty();
    }

    @Test
    void theSameRowAgainReplacesWhatWasKeptOfIt() {
        Finding kept = finding(FindingCode.AWARD_MISSING, 4);
        reviews.saveRows("quy-1", List.of(returned(1, finding(FindingCode.UNIT_MISSING, 2)), returned(3, kept)));
        reviews.saveRows("quy-1", List.of(passed(DAO)));

        assertThat(reviews.rows("quy-1"))
                .containsExactly(
                        new StoredRow(1, RowOutcome.ACCEPTED, DAO), new StoredRow(3, RowOutcome.RETURNED, null));
        assertThat(reviews.findings("quy-1")).containsExactly(kept);
    }

    @Test
    void findingsAreToldByStageThenByRowThenAsTheyWereFound() {
        Finding intake = finding(FindingCode.HEADING_NOT_KNOWN, 1);
        Finding first = finding(FindingCode.UNIT_MISSING, 4);
        Finding second = finding(FindingCode.ACHIEVEMENT_MISSING, 4);
        Finding later = finding(FindingCode.AWARD_MISSING, 12);
        Finding batch = finding(FindingCode.SAME_RECIPIENT_TWICE, 9);
        Finding decision = finding(FindingCode.DECISION_NUMBER_TAKEN, 1);

        reviews.saveFindings("quy-1", FindingStage.DECISION, List.of(decision));
        reviews.saveFindings("quy-1", FindingStage.BATCH, List.of(batch));
        reviews.saveRows("quy-1", List.of(returned(10, later)));
        reviews.saveRows("quy-1", List.of(returned(2, first, second)));
        reviews.saveFindings("quy-1", FindingStage.INTAKE, List.of(intake));

        assertThat(reviews.findings("quy-1")).containsExactly(intake, first, second, later, batch, decision);
    }

    @Test
    void repeatedLookReplacesItsOwnFindingsOnly() {
        Finding intake = finding(FindingCode.HEADING_NOT_KNOWN, 1);
        Finding row = finding(FindingCode.UNIT_MISSING, 4);
        Finding now = finding(FindingCode.ALREADY_ISSUED, 5);
        reviews.saveFindings("quy-1", FindingStage.INTAKE, List.of(intake));
        reviews.saveRows("quy-1", List.of(returned(3, row)));
        reviews.saveFindings("quy-1", FindingStage.BATCH, List.of(finding(FindingCode.SAME_RECIPIENT_TWICE, 9)));
        reviews.saveFindings("quy-1", FindingStage.BATCH, List.of(now));

        assertThat(reviews.findings("quy-1")).containsExactly(intake, row, now);
    }

    @Test
    void lookAtTheWholeBatchChangesTheOutcomeOfItsRowsOnly() {
        reviews.saveRows("quy-1", List.of(passed(DAO), passed(ROOM)));
        reviews.saveRows("quy-2", List.of(passed(DAO)));
        reviews.changeOutcome("quy-1", List.of(1), RowOutcome.ALREADY_ISSUED);

        assertThat(reviews.rows("quy-1"))
                .containsExactly(
                        new StoredRow(1, RowOutcome.ALREADY_ISSUED, DAO), new StoredRow(2, RowOutcome.ACCEPTED, ROOM));
        assertThat(reviews.rows("quy-2")).containsExactly(new StoredRow(1, RowOutcome.ACCEPTED, DAO));
    }

    @Test
    void theBriefComesBackAsItWasAndTheLastOneCounts() {
        assertThat(reviews.brief("quy-1")).isEmpty();
        reviews.saveBrief("quy-1", brief(null));
        reviews.saveBrief("quy-1", brief("100"));

        assertThat(reviews.brief("quy-1")).contains(brief("100"));
        assertThat(reviews.brief("quy-2")).isEmpty();
    }

    private static DecisionBrief brief(@Nullable String number) {
        return new DecisionBrief(
                new Office(null, "Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh", "Thái Nguyên", "QĐ-UBND"),
                GrantingLevel.PROVINCE,
                number,
                LocalDate.of(2026, 8, 1),
                "tặng Bằng khen",
                List.of("Căn cứ Luật Thi đua, khen thưởng"),
                new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "Lê Văn Thử"),
                List.of("Như Điều 3"),
                new Conference(
                        "Hội nghị sơ kết",
                        LocalDate.of(2026, 5, 15),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("Dòng một\nDòng hai"),
                        List.of(),
                        null,
                        null,
                        List.of(new Attendee("Dương Văn Lượng", "Phó Chủ tịch")),
                        List.of(new Cluster("Cụm 1", "cụm", null, 12)),
                        List.of(new Movement("Nông thôn mới", "Trung ương", null))));
    }
}
