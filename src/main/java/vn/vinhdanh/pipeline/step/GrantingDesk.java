package vn.vinhdanh.pipeline.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.goldenbook.GoldenBook;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Has the decision by which a batch grants made anew, the same each time, from what review and register hold. */
@Component
class GrantingDesk {

    private final Awards awards;
    private final Reviews reviews;
    private final DecisionDrafting drafting;
    private final GoldenBook book;

    GrantingDesk(Awards awards, Reviews reviews, DecisionDrafting drafting, GoldenBook book) {
        this.awards = awards;
        this.reviews = reviews;
        this.drafting = drafting;
        this.book = book;
    }

    /** Empty when the batch has nobody to commend. */
    Optional<Decision> decision(Batch batch) {
        String code = batch.code();
        Optional<DecisionBrief> brief = reviews.brief(code);
        List<StoredRow> rows = reviews.rows(code);
        Set<Integer> certified = rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED)
                .map(StoredRow::ordinal)
                .collect(Collectors.toSet());
        if (brief.isEmpty() || certified.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = drafting.draft(
                code, brief.get(), DecisionDesk.identity(batch, brief.get()), listed(batch, rows), certified);
        return Optional.of(book.of(code)
                .map(entry -> decision.entered(entry.year().getValue(), entry.first()))
                .orElse(decision));
    }

    /** Those accepted now, and those whom an earlier package of the same decision already named. */
    private List<AcceptedNomination> listed(Batch batch, List<StoredRow> rows) {
        boolean isAsked = rows.stream().anyMatch(row -> row.outcome() == RowOutcome.ALREADY_ISSUED);
        Set<String> named = isAsked ? namedBefore(batch) : Set.of();
        return rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED
                        || (row.outcome() == RowOutcome.ALREADY_ISSUED
                                && named.contains(DecisionDesk.key(row.nomination()))))
                .flatMap(row -> Optional.ofNullable(row.nomination()).stream())
                .toList();
    }

    /** As the decision named them, and as it has been corrected since. */
    private Set<String> namedBefore(Batch batch) {
        RegisteredDecision decision = batch.decision();
        return decision == null
                ? Set.of()
                : Stream.concat(awards.under(decision).stream(), awards.standing(decision).stream())
                        .map(DecisionDesk::key)
                        .collect(Collectors.toSet());
    }
}
