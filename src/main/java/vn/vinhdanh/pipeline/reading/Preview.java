package vn.vinhdanh.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
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
    private final Batches batches;
    private final OfficeFit officeFit;
    private final Clock clock;

    Preview(
            WorkbookIntake intake,
            BriefStage briefs,
            RowStage rows,
            BatchReview batchReview,
            Batches batches,
            OfficeFit officeFit,
            Clock clock) {
        this.intake = intake;
        this.briefs = briefs;
        this.rows = rows;
        this.batchReview = batchReview;
        this.batches = batches;
        this.officeFit = officeFit;
        this.clock = clock;
    }

    /**
     * What a run would make of the workbook.
     *
     * @param brief null when the facts of the decision are faulty
     */
    public record Result(
            Submission submission,
            @Nullable DecisionBrief brief,
            List<AcceptedNomination> accepted,
            Set<Integer> alreadyIssued,
            RowCounts counts,
            List<Finding> findings) {

        /** The nominations that would go back. */
        public List<Nomination> returned() {
            Set<Integer> kept = new HashSet<>(alreadyIssued);
            accepted.forEach(nomination -> kept.add(nomination.ordinal()));
            return submission.nominations().stream()
                    .filter(nomination -> !kept.contains(nomination.ordinal()))
                    .toList();
        }
    }

    /**
     * Previews a workbook.
     *
     * @param again whether awards may be drawn that a batch of the same content has registered: a proof does, a run would
     *     not give them a second time
     */
    public Result of(Path workbook, boolean again) throws IOException {
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
                new BatchContext(
                        submission.file(),
                        context.lawDate(),
                        context.level(),
                        null,
                        ownBatches(workbook, submission.file(), again)));
        List<Finding> noRoom = officeFit.findings(submission.file(), facts.brief(), passed);
        findings.addAll(facts.findings());
        findings.addAll(noRoom);
        findings.addAll(outcome.findings());
        return result(submission, noRoom.isEmpty() ? facts.brief() : null, passed, outcome, findings);
    }

    /** The versions of this file that a run would replace. */
    private Set<String> ownBatches(Path workbook, String file, boolean again) throws IOException {
        Set<String> own = new HashSet<>();
        batches.waitingVersionsOf(file).forEach(waiting -> own.add(waiting.code()));
        if (again) {
            batches.bySha256(Checksum.of(workbook)).ifPresent(same -> own.add(same.code()));
        }
        return own;
    }

    private static Result result(
            Submission submission,
            @Nullable DecisionBrief brief,
            List<AcceptedNomination> passed,
            BatchOutcome outcome,
            List<Finding> findings) {
        int read = submission.nominations().size();
        int already = outcome.alreadyIssued().size();
        List<AcceptedNomination> accepted = brief == null
                ? List.of()
                : passed.stream()
                        .filter(nomination -> !outcome.returned().contains(nomination.ordinal())
                                && !outcome.alreadyIssued().contains(nomination.ordinal()))
                        .toList();
        RowCounts counts = new RowCounts(read, accepted.size(), read - accepted.size() - already, already);
        return new Result(
                submission, brief, accepted, Set.copyOf(outcome.alreadyIssued()), counts, List.copyOf(findings));
    }
}
