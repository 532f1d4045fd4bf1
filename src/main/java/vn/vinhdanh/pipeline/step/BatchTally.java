package vn.vinhdanh.pipeline.step;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Counts a batch's rows and tells the state they add up to. */
@Component
public class BatchTally {

    private final Submissions submissions;
    private final Reviews reviews;
    private final Batches batches;

    BatchTally(Submissions submissions, Reviews reviews, Batches batches) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.batches = batches;
    }

    public RowCounts of(String batch) {
        Map<RowOutcome, Integer> rows = reviews.counts(batch);
        boolean amends = batches.byCode(batch).orElseThrow().amends() != null;
        return new RowCounts(
                // an amendment has no workbook: its rows are the awards that the operator named
                amends ? rows.values().stream().mapToInt(Integer::intValue).sum() : submissions.countNominations(batch),
                rows.getOrDefault(RowOutcome.ACCEPTED, 0),
                rows.getOrDefault(RowOutcome.RETURNED, 0) + rows.getOrDefault(RowOutcome.SENT_UP, 0),
                rows.getOrDefault(RowOutcome.ALREADY_ISSUED, 0));
    }

    public BatchState state(String batch, RowCounts rows) {
        if (rows.issued() == 0) {
            return rows.alreadyIssued() > 0 ? BatchState.ISSUED : BatchState.RETURNED;
        }
        boolean numbered = batches.byCode(batch).orElseThrow().decision() != null;
        if (numbered) {
            return BatchState.ISSUED;
        }
        return reviews.hasFindings(batch, FindingStage.TEMPLATE)
                ? BatchState.AWAITING_APPROVAL
                : BatchState.AWAITING_NUMBER;
    }
}
