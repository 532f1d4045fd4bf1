package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionSettings;
import vn.vinhdanh.decision.DecisionSettings.Numbering;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.pipeline.step.DecisionAssignment;
import vn.vinhdanh.pipeline.step.RegisterEntry;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/**
 * Registers the accepted awards and gives the batch its decision number where there is one to give. All in one
 * transaction, so that a failed batch burns no number.
 */
@Component
class DecideStage {

    private final Batches batches;
    private final Awards awards;
    private final DecisionNumbers numbers;
    private final DecisionAssignment assignment;
    private final Submissions submissions;
    private final Reviews reviews;
    private final NumberInUse numberInUse;
    private final DecisionSettings settings;
    private final TemplateGuard guard;

    DecideStage(
            Batches batches,
            Awards awards,
            DecisionNumbers numbers,
            DecisionAssignment assignment,
            Submissions submissions,
            Reviews reviews,
            NumberInUse numberInUse,
            DecisionSettings settings,
            TemplateGuard guard) {
        this.batches = batches;
        this.awards = awards;
        this.numbers = numbers;
        this.assignment = assignment;
        this.submissions = submissions;
        this.reviews = reviews;
        this.numberInUse = numberInUse;
        this.settings = settings;
        this.guard = guard;
    }

    void decide(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        List<StoredRow> rows = reviews.rows(code);
        List<AcceptedNomination> accepted = StoredRow.nominations(rows, RowOutcome.ACCEPTED);
        awards.register(code, accepted.stream().map(RegisterEntry::of).toList());
        Optional<DecisionBrief> brief = reviews.brief(code);
        if (accepted.isEmpty() || brief.isEmpty()) {
            return;
        }
        batches.waitingVersionsOf(batch.sourceFile()).forEach(older -> batches.replace(older.code(), code));
        if (batch.decision() == null && guard.look(code, accepted).isEmpty()) {
            number(batch, brief.get(), rows);
        }
    }

    /** Looks again at a batch that its templates held back, and gives it its number if they no longer do. */
    boolean decideAgain(String code) {
        List<StoredRow> rows = reviews.rows(code);
        if (!guard.look(code, StoredRow.nominations(rows, RowOutcome.ACCEPTED)).isEmpty()) {
            return false;
        }
        Batch batch = batches.byCode(code).orElseThrow();
        number(batch, reviews.brief(code).orElseThrow(), rows);
        return true;
    }

    private void number(Batch batch, DecisionBrief brief, List<StoredRow> rows) {
        String symbol = brief.office().symbol();
        String number = brief.number();
        if (number != null) {
            LocalDate date = Objects.requireNonNull(brief.date(), "a number passes the review only with its date");
            Optional<RegisteredDecision> taken = numbers.find(number, symbol, date.getYear());
            if (taken.isEmpty()) {
                assignment.assign(batch, numbers.register(number, symbol, date));
            } else {
                NumberInUse.Outcome outcome = numberInUse.of(taken.get(), date, submissions.sheets(batch.code()), rows);
                if (outcome.supplements()) {
                    assignment.assign(batch, taken.get());
                }
                reviews.saveFindings(batch.code(), FindingStage.DECISION, List.of(outcome.finding()));
            }
        } else if (settings.numbering() == Numbering.PROGRAM) {
            LocalDate date = Objects.requireNonNullElse(brief.date(), batch.lawDate());
            assignment.assign(batch, numbers.next(symbol, date));
        }
    }
}
