package vn.vinhdanh.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Takes a workbook through intake and review in memory; the register is asked, never written. */
@Component
public class Preview {

    private final WorkbookIntake intake;
    private final BriefStage briefs;
    private final RowStage rows;
    private final WholeBatch whole;
    private final NumberInUse numberInUse;
    private final DecisionNumbers numbers;
    private final Batches batches;
    private final Clock clock;

    Preview(
            WorkbookIntake intake,
            BriefStage briefs,
            RowStage rows,
            WholeBatch whole,
            NumberInUse numberInUse,
            DecisionNumbers numbers,
            Batches batches,
            Clock clock) {
        this.intake = intake;
        this.briefs = briefs;
        this.rows = rows;
        this.whole = whole;
        this.numberInUse = numberInUse;
        this.numbers = numbers;
        this.batches = batches;
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
        List<Finding> findings = new ArrayList<>(submission.findings());
        List<StoredRow> judged = judged(submission, RowStage.context(facts, today), findings);
        WholeBatch.Outcome outcome = whole.of(submission.file(), today, facts, judged, sameContent(workbook, again));
        findings.addAll(outcome.changed().findings());
        List<StoredRow> reviewed = outcome.applied(judged);
        numberInUse(outcome.brief(), submission, reviewed).ifPresent(findings::add);
        List<AcceptedNomination> accepted = StoredRow.nominations(reviewed, RowOutcome.ACCEPTED);
        int read = reviewed.size();
        Set<Integer> already = Set.copyOf(outcome.changed().alreadyIssued());
        RowCounts counts =
                new RowCounts(read, accepted.size(), read - accepted.size() - already.size(), already.size());
        return new Result(submission, outcome.brief(), accepted, already, counts, List.copyOf(findings));
    }

    private List<StoredRow> judged(Submission submission, ReviewContext context, List<Finding> findings) {
        UnreadableRows unreadable = UnreadableRows.of(submission.findings());
        List<StoredRow> judged = new ArrayList<>(submission.nominations().size());
        submission.nominations().forEach(nomination -> {
            ReviewedRow row = rows.review(nomination, context, unreadable);
            findings.addAll(row.findings());
            judged.add(StoredRow.of(row));
        });
        return judged;
    }

    /** A run has nothing to number where nobody is left. */
    private Optional<Finding> numberInUse(
            @Nullable DecisionBrief brief, Submission submission, List<StoredRow> reviewed) {
        if (brief == null
                || brief.number() == null
                || brief.date() == null
                || StoredRow.nominations(reviewed, RowOutcome.ACCEPTED).isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = brief.date();
        return numbers.find(brief.number(), brief.office().symbol(), date.getYear())
                .map(taken -> numberInUse.of(taken, date, submission, reviewed).finding());
    }

    private Set<String> sameContent(Path workbook, boolean again) throws IOException {
        return again
                ? batches.bySha256(Checksum.of(workbook))
                        .map(same -> Set.of(same.code()))
                        .orElse(Set.of())
                : Set.of();
    }
}
