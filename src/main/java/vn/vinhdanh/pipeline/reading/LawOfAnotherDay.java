package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchReview;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.RowReview;

/**
 * Judges a reviewed batch by the law of the day on which its decision is signed. A batch waits for its number; meanwhile
 * the law may change, and a nomination is judged by the law in force on the decision's date.
 */
@Component
public class LawOfAnotherDay {

    private static final int PAGE = 1_000;

    private final Submissions submissions;
    private final Reviews reviews;
    private final BriefStage briefs;
    private final RowReview rowRules;
    private final BatchReview batchRules;

    LawOfAnotherDay(
            Submissions submissions, Reviews reviews, BriefStage briefs, RowReview rowRules, BatchReview batchRules) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.briefs = briefs;
        this.rowRules = rowRules;
        this.batchRules = batchRules;
    }

    /** What stands against the accepted rows on that day; empty where nothing does. */
    public List<Finding> objections(Batch batch, LocalDate date) {
        BriefOutcome facts = briefs.outcome(batch.code());
        List<AcceptedNomination> accepted = reviews.nominations(batch.code(), RowOutcome.ACCEPTED);
        List<Finding> findings = new ArrayList<>(
                rowsAgain(batch.code(), accepted, new ReviewContext(date, facts.level(), facts.rewardKind())));
        BatchContext context =
                new BatchContext(batch.sourceFile(), date, facts.level(), null, Set.of(batch.code()), List.of());
        findings.addAll(batchRules.review(accepted, context).findings());
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private List<Finding> rowsAgain(String batch, List<AcceptedNomination> accepted, ReviewContext context) {
        Set<Integer> ordinals =
                accepted.stream().map(AcceptedNomination::ordinal).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        List<Nomination> page = submissions.nominations(batch, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(nomination -> ordinals.contains(nomination.ordinal()))
                    .forEach(nomination ->
                            findings.addAll(rowRules.review(nomination, context).findings()));
            page = submissions.nominations(batch, page.get(page.size() - 1).ordinal(), PAGE);
        }
        return findings;
    }
}
