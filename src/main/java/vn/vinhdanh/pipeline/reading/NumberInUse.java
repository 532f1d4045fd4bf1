package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/**
 * Says what a batch is to a decision whose number its workbook brings. The corrected version of a workbook comes with the
 * same number: the decision is then supplemented, provided that everybody whom it named is still in the workbook. Anything
 * else waits for a number.
 */
@Component
class NumberInUse {

    private final Awards awards;
    private final Batches batches;

    NumberInUse(Awards awards, Batches batches) {
        this.awards = awards;
        this.batches = batches;
    }

    /** @param supplements whether the batch belongs to the decision that has the number */
    record Outcome(boolean supplements, Finding finding) {}

    /** @param rows as the whole review left them */
    Outcome of(RegisteredDecision taken, LocalDate date, Submission submission, List<StoredRow> rows) {
        List<RegisteredAward> earlier = awards.standing(taken);
        Set<String> present = StoredRow.nominations(rows, RowOutcome.ALREADY_ISSUED).stream()
                .map(DecisionDesk::key)
                .collect(Collectors.toSet());
        // a decision that amends grants nothing, and one that was wholly revoked is not supplemented
        boolean everybodyIsHere =
                !earlier.isEmpty() && earlier.stream().map(DecisionDesk::key).allMatch(present::contains);
        CellRef cell = cell(submission);
        if (!taken.date().equals(date) || !everybodyIsHere) {
            return new Outcome(
                    false,
                    Finding.of(FindingCode.DECISION_NUMBER_TAKEN, cell, taken.reference(), batches.holderOf(taken)));
        }
        return new Outcome(
                true,
                Finding.of(
                        FindingCode.DECISION_SUPPLEMENTED,
                        cell,
                        taken.reference(),
                        Integer.toString(earlier.size()),
                        Integer.toString(
                                StoredRow.nominations(rows, RowOutcome.ACCEPTED).size())));
    }

    private static CellRef cell(Submission submission) {
        CellValue number = submission.fact(Fact.DECISION_NUMBER);
        return number == null ? CellRef.ofFile(submission.file()) : number.at();
    }
}
