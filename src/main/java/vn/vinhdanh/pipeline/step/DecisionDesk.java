package vn.vinhdanh.pipeline.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Has a batch's decision made anew, the same each time, from what review and register hold. */
@Component
public class DecisionDesk {

    private final Batches batches;
    private final Awards awards;
    private final Reviews reviews;
    private final DecisionDrafting drafting;

    DecisionDesk(Batches batches, Awards awards, Reviews reviews, DecisionDrafting drafting) {
        this.batches = batches;
        this.awards = awards;
        this.reviews = reviews;
        this.drafting = drafting;
    }

    /** Empty when the batch has nobody to commend. */
    public Optional<Decision> decision(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        Optional<DecisionBrief> brief = reviews.brief(code);
        List<StoredRow> rows = reviews.rows(code);
        Set<Integer> certified = rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED)
                .map(StoredRow::ordinal)
                .collect(Collectors.toSet());
        if (brief.isEmpty() || certified.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                drafting.draft(code, brief.get(), identity(batch, brief.get()), listed(batch, rows), certified));
    }

    private static DecisionIdentity identity(Batch batch, DecisionBrief brief) {
        RegisteredDecision decision = batch.decision();
        return decision == null
                ? new DecisionIdentity.Draft(brief.office().symbol())
                : new DecisionIdentity.Numbered(decision.printedNumber(), decision.symbol(), decision.date());
    }

    /** Those accepted now, and those whom an earlier package of the same decision already named. */
    private List<AcceptedNomination> listed(Batch batch, List<StoredRow> rows) {
        Set<String> named = namedBefore(batch);
        return rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED
                        || (row.outcome() == RowOutcome.ALREADY_ISSUED && named.contains(key(row.nomination()))))
                .flatMap(row -> Optional.ofNullable(row.nomination()).stream())
                .toList();
    }

    private Set<String> namedBefore(Batch batch) {
        RegisteredDecision decision = batch.decision();
        return decision == null
                ? Set.of()
                : awards.under(decision).stream().map(DecisionDesk::key).collect(Collectors.toSet());
    }

    public static String key(RegisteredAward award) {
        return NameKey.of(award.recipient().name()) + "|" + award.award().code();
    }

    public static String key(@Nullable AcceptedNomination nomination) {
        return nomination == null
                ? ""
                : NameKey.of(nomination.recipient().name()) + "|"
                        + nomination.award().code();
    }
}
