package vn.vinhdanh.pipeline.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.step.DecisionAssignment;
import vn.vinhdanh.pipeline.step.RegisterEntry;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Gives a batch its decision; one that amends takes effect in the same transaction, or neither happens. */
@Component
public class EffectOfAmendment {

    private final Batches batches;
    private final DecisionAssignment assignment;
    private final Amendments amendments;
    private final Reviews reviews;

    EffectOfAmendment(Batches batches, DecisionAssignment assignment, Amendments amendments, Reviews reviews) {
        this.batches = batches;
        this.assignment = assignment;
        this.amendments = amendments;
        this.reviews = reviews;
    }

    public void assign(Batch batch, RegisteredDecision decision) {
        assignment.assign(batch, decision);
        Batch.Amends amends = batch.amends();
        if (amends != null) {
            LocalDate granted = Objects.requireNonNull(
                            batches.byCode(amends.batch()).orElseThrow().decision())
                    .date();
            List<AcceptedNomination> rows = reviews.nominations(batch.code(), RowOutcome.ACCEPTED);
            amendments.takeEffect(
                    batch,
                    rows.stream().map(AcceptedNomination::ordinal).toList(),
                    batch.revokes()
                            ? List.of()
                            : rows.stream()
                                    // one whose nomination tells no year is of the year that granted it, not of this
                                    // one
                                    .map(row -> RegisterEntry.of(
                                            row,
                                            Objects.requireNonNullElse(
                                                    row.merits().year(), granted.getYear())))
                                    .toList());
        }
    }
}
