package vn.vinhdanh.pipeline.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.BatchReview;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;

/** Takes a workbook through intake and review in memory; the register is asked, never written. */
@Component
public class Preview {

    private final WorkbookIntake intake;
    private final BriefStage briefs;
    private final RowStage rows;
    private final BatchReview batchReview;
    private final Awards awards;
    private final Clock clock;

    Preview(
            WorkbookIntake intake,
            BriefStage briefs,
            RowStage rows,
            BatchReview batchReview,
            Awards awards,
            Clock clock) {
        this.intake = intake;
        this.briefs = briefs;
        this.rows = rows;
        this.batchReview = batchReview;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What a run would make of the workbook.
     *
     * @param brief null when the facts of the decision are faulty
     */
    public record Result(
            @Nullable DecisionBrief brief,
            List<AcceptedNomination> accepted,
            RowCounts counts,
            List<Finding> findings) {}

    public Result of(Path workbook) {
        LocalDate today = LocalDate.now(clock);
        Submission submission = intake.read(workbook);
        BriefOutcome facts = briefs.outcome(submission, workbook, today);
        ReviewContext context = RowStage.context(facts, today);
        UnreadableRows unreadable = UnreadableRows.of(submission.findings());
        List<Finding> findings = new ArrayList<>(submission.findings());
        List<AcceptedNomination> passed = new ArrayList<>();
        submission.nominations().forEach(nomination -> {
            ReviewedRow row = rows.review(nomination, context, unreadable);
            findings.addAll(row.findings());
            if (row instanceof ReviewedRow.Accepted accepted) {
                passed.add(accepted.nomination());
            }
        });
        BatchOutcome outcome = batchReview.review(
                passed,
                new RegisterLookup(awards, submission.file(), context.lawDate().getYear(), null, Set.of()));
        findings.addAll(facts.findings());
        findings.addAll(outcome.findings());
        return result(submission, facts, passed, outcome, findings);
    }

    private static Result result(
            Submission submission,
            BriefOutcome facts,
            List<AcceptedNomination> passed,
            BatchOutcome outcome,
            List<Finding> findings) {
        int read = submission.nominations().size();
        int already = outcome.alreadyIssued().size();
        List<AcceptedNomination> accepted = facts.brief() == null
                ? List.of()
                : passed.stream()
                        .filter(nomination -> !outcome.returned().contains(nomination.ordinal())
                                && !outcome.alreadyIssued().contains(nomination.ordinal()))
                        .toList();
        RowCounts counts = new RowCounts(read, accepted.size(), read - accepted.size() - already, already);
        return new Result(facts.brief(), accepted, counts, List.copyOf(findings));
    }
}
