package vn.vinhdanh.pipeline.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.BatchReview;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.ReviewSettings;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Reviews a batch as a whole: its facts, its rows together, and what the register already has. */
@Component
class BatchStage {

    private final Batches batches;
    private final Reviews reviews;
    private final BriefStage briefs;
    private final BatchReview rules;
    private final ReviewSettings settings;
    private final Photos photos;
    private final OfficeFit officeFit;

    BatchStage(
            Batches batches,
            Reviews reviews,
            BriefStage briefs,
            BatchReview rules,
            ReviewSettings settings,
            Photos photos,
            OfficeFit officeFit) {
        this.batches = batches;
        this.reviews = reviews;
        this.briefs = briefs;
        this.rules = rules;
        this.settings = settings;
        this.photos = photos;
        this.officeFit = officeFit;
    }

    void review(String code) throws IOException {
        Batch batch = batches.byCode(code).orElseThrow();
        BriefOutcome facts = briefs.outcome(code);
        List<StoredRow> rows = reviews.rows(code);
        List<AcceptedNomination> accepted = StoredRow.nominations(rows, RowOutcome.ACCEPTED);
        BatchOutcome outcome = rules.review(accepted, context(batch, facts));
        List<Finding> noRoom = officeFit.findings(batch.sourceFile(), facts.brief(), accepted);
        DecisionBrief brief = noRoom.isEmpty() ? facts.brief() : null;
        List<Finding> findings = new ArrayList<>(facts.findings());
        findings.addAll(noRoom);
        findings.addAll(outcome.findings());

        reviews.changeOutcome(code, outcome.alreadyIssued(), RowOutcome.ALREADY_ISSUED);
        reviews.changeOutcome(code, outcome.returned(), RowOutcome.RETURNED);
        boolean heldBack = isHeldBack(rows, outcome);
        if (heldBack) {
            findings.add(Finding.of(FindingCode.BATCH_HELD_BACK, CellRef.ofFile(batch.sourceFile())));
        }
        if (heldBack || brief == null) {
            reviews.changeOutcome(code, stillGoingOn(rows, outcome), RowOutcome.RETURNED);
        }
        reviews.saveFindings(code, FindingStage.BATCH, findings);
        if (brief != null) {
            reviews.saveBrief(code, brief);
            if (brief.conference() != null) {
                photos.copy(code, brief.conference());
            }
        }
    }

    private boolean isHeldBack(List<StoredRow> rows, BatchOutcome outcome) {
        boolean anythingReturned =
                !outcome.returned().isEmpty() || rows.stream().anyMatch(row -> row.outcome() == RowOutcome.RETURNED);
        return settings.allOrNothing() && anythingReturned;
    }

    private static Set<Integer> stillGoingOn(List<StoredRow> rows, BatchOutcome outcome) {
        Set<Integer> ordinals = new HashSet<>();
        rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED || row.outcome() == RowOutcome.SENT_UP)
                .forEach(row -> ordinals.add(row.ordinal()));
        ordinals.removeAll(outcome.alreadyIssued());
        ordinals.removeAll(outcome.returned());
        return ordinals;
    }

    private BatchContext context(Batch batch, BriefOutcome facts) {
        Set<String> own = new HashSet<>(Set.of(batch.code()));
        batches.waitingVersionsOf(batch.sourceFile()).forEach(older -> own.add(older.code()));
        DecisionBrief brief = facts.brief();
        LocalDate date = brief == null ? null : brief.date();
        return new BatchContext(
                batch.sourceFile(),
                Objects.requireNonNullElse(date, batch.lawDate()),
                facts.level(),
                reference(brief),
                own);
    }

    private static @Nullable String reference(@Nullable DecisionBrief brief) {
        if (brief == null || brief.number() == null || brief.date() == null) {
            return null;
        }
        return new RegisteredDecision(
                        0,
                        RegisteredDecision.canonical(brief.number()),
                        brief.office().symbol(),
                        brief.date())
                .reference();
    }
}
