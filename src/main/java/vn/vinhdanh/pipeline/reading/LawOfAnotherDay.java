package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchReview;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/**
 * Judges a reviewed batch by the law of the day on which its decision is signed. A batch waits for its number; meanwhile
 * the law may change, and a nomination is judged by the law in force on the decision's date.
 */
@Component
public class LawOfAnotherDay {

    private final Reviews reviews;
    private final BriefStage briefs;
    private final AwardCatalogue catalogue;
    private final BatchReview rules;

    LawOfAnotherDay(Reviews reviews, BriefStage briefs, AwardCatalogue catalogue, BatchReview rules) {
        this.reviews = reviews;
        this.briefs = briefs;
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** What stands against the accepted rows on that day; empty where nothing does. */
    public List<String> objections(Batch batch, LocalDate date) {
        List<AcceptedNomination> accepted = StoredRow.nominations(reviews.rows(batch.code()), RowOutcome.ACCEPTED);
        GrantingLevel level = briefs.outcome(batch.code()).level();
        List<String> objections = new ArrayList<>();
        for (AcceptedNomination nomination : accepted) {
            objection(nomination, level, date)
                    .map(reason -> nomination.at() + ": " + reason)
                    .ifPresent(objections::add);
        }
        BatchContext context = new BatchContext(batch.sourceFile(), date, level, null, Set.of(batch.code()));
        rules.review(accepted, context).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.at() + ": " + finding.message())
                .forEach(objections::add);
        return List.copyOf(objections);
    }

    private Optional<String> objection(AcceptedNomination nomination, @Nullable GrantingLevel level, LocalDate date) {
        String name = nomination.award().name();
        Optional<CatalogueEntry> entry = catalogue.byCode(nomination.award().code(), date);
        if (entry.filter(known -> known.isInForce(date)).isEmpty()) {
            return Optional.of(name + " is not in force on " + date);
        }
        if (!entry.get().kinds().contains(nomination.recipient().kind())) {
            return Optional.of(name + " is not given to such a recipient on " + date);
        }
        boolean granted = level == null || entry.get().isGrantedBy(level, date);
        return granted ? Optional.empty() : Optional.of(name + " is not granted by this office on " + date);
    }
}
