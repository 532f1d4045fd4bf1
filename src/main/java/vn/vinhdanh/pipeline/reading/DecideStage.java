package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionSettings;
import vn.vinhdanh.decision.DecisionSettings.Numbering;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.pipeline.step.RegisterEntry;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.RegisteredAward;
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
    private final Submissions submissions;
    private final Reviews reviews;
    private final DecisionSettings settings;

    DecideStage(
            Batches batches,
            Awards awards,
            DecisionNumbers numbers,
            Submissions submissions,
            Reviews reviews,
            DecisionSettings settings) {
        this.batches = batches;
        this.awards = awards;
        this.numbers = numbers;
        this.submissions = submissions;
        this.reviews = reviews;
        this.settings = settings;
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
        if (batch.decision() == null) {
            number(batch, brief.get(), rows);
        }
    }

    private void number(Batch batch, DecisionBrief brief, List<StoredRow> rows) {
        String symbol = brief.office().symbol();
        String number = brief.number();
        if (number != null) {
            LocalDate date = Objects.requireNonNull(brief.date(), "a number passes the review only with its date");
            Optional<RegisteredDecision> taken = numbers.find(number, symbol, date.getYear());
            if (taken.isEmpty()) {
                batches.assignDecision(batch.code(), numbers.register(number, symbol, date));
            } else {
                reviews.saveFindings(
                        batch.code(), FindingStage.DECISION, List.of(numberTaken(batch, taken.get(), date, rows)));
            }
        } else if (settings.numbering() == Numbering.PROGRAM) {
            LocalDate date = Objects.requireNonNullElse(brief.date(), batch.lawDate());
            batches.assignDecision(batch.code(), numbers.next(symbol, date));
        }
    }

    /**
     * The number is in use. The corrected version of a workbook comes with the same number: the decision is then
     * supplemented, provided that everybody whom it named is still in the workbook. Anything else waits for a number.
     */
    private Finding numberTaken(Batch batch, RegisteredDecision taken, LocalDate date, List<StoredRow> rows) {
        List<RegisteredAward> earlier = awards.standing(taken);
        Set<String> present = StoredRow.nominations(rows, RowOutcome.ALREADY_ISSUED).stream()
                .map(DecisionDesk::key)
                .collect(Collectors.toSet());
        boolean everybodyIsHere = earlier.stream().map(DecisionDesk::key).allMatch(present::contains);
        CellRef cell = numberCell(batch);
        if (!taken.date().equals(date) || !everybodyIsHere) {
            return Finding.of(FindingCode.DECISION_NUMBER_TAKEN, cell, taken.reference(), holder(earlier));
        }
        batches.assignDecision(batch.code(), taken);
        return Finding.of(
                FindingCode.DECISION_SUPPLEMENTED,
                cell,
                taken.reference(),
                Integer.toString(earlier.size()),
                Integer.toString(
                        StoredRow.nominations(rows, RowOutcome.ACCEPTED).size()));
    }

    private static String holder(List<RegisteredAward> earlier) {
        return earlier.isEmpty() ? "" : earlier.get(0).batch();
    }

    private CellRef numberCell(Batch batch) {
        CellValue number = submissions.sheets(batch.code()).fact(Fact.DECISION_NUMBER);
        return number == null ? CellRef.ofFile(batch.sourceFile()) : number.at();
    }
}
