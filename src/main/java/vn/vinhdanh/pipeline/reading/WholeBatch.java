package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.FileVersions;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.BatchReview;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.ReviewSettings;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/**
 * Says what becomes of a batch once its rows have been judged one by one: by its facts, by its rows together and by what
 * the register has. Writes nothing, so that a look at a workbook tells what a run would do.
 */
@Component
class WholeBatch {

    private final Batches batches;
    private final Awards awards;
    private final BatchReview rules;
    private final ReviewSettings settings;
    private final OfficeFit officeFit;

    WholeBatch(Batches batches, Awards awards, BatchReview rules, ReviewSettings settings, OfficeFit officeFit) {
        this.batches = batches;
        this.awards = awards;
        this.rules = rules;
        this.settings = settings;
        this.officeFit = officeFit;
    }

    /**
     * What became of a batch.
     *
     * @param brief null when no decision can be made
     * @param changed the rows whose outcome is another now, and all findings of the batch
     */
    record Outcome(@Nullable DecisionBrief brief, BatchOutcome changed) {

        /** The rows as they are now. */
        List<StoredRow> applied(List<StoredRow> rows) {
            return rows.stream()
                    .map(row -> new StoredRow(row.ordinal(), outcome(row), row.nomination()))
                    .toList();
        }

        private RowOutcome outcome(StoredRow row) {
            if (changed.returned().contains(row.ordinal())) {
                return RowOutcome.RETURNED;
            }
            return changed.alreadyIssued().contains(row.ordinal()) ? RowOutcome.ALREADY_ISSUED : row.outcome();
        }
    }

    /**
     * Judges a batch.
     *
     * @param arrival the day by which it is judged while it has none of its own
     * @param rows as the rules for single rows left them
     * @param own codes under which the register may have it; its waiting versions are known anyway
     */
    Outcome of(String file, LocalDate arrival, BriefOutcome facts, List<StoredRow> rows, Set<String> own) {
        List<AcceptedNomination> accepted = StoredRow.nominations(rows, RowOutcome.ACCEPTED);
        BatchOutcome together = rules.review(accepted, context(file, arrival, facts, own));
        List<Finding> noRoom = officeFit.findings(file, facts.brief(), accepted);
        DecisionBrief brief = noRoom.isEmpty() ? facts.brief() : null;
        List<Finding> findings = new ArrayList<>(facts.findings());
        findings.addAll(noRoom);
        findings.addAll(together.findings());
        boolean heldBack = isHeldBack(rows, together);
        if (heldBack) {
            findings.add(Finding.of(FindingCode.BATCH_HELD_BACK, CellRef.ofFile(file)));
        }
        Set<Integer> returned = new HashSet<>(together.returned());
        if (heldBack || brief == null) {
            returned.addAll(stillGoingOn(rows, together));
        }
        return new Outcome(brief, new BatchOutcome(returned, together.alreadyIssued(), List.copyOf(findings)));
    }

    private boolean isHeldBack(List<StoredRow> rows, BatchOutcome together) {
        boolean anythingReturned =
                !together.returned().isEmpty() || rows.stream().anyMatch(row -> row.outcome() == RowOutcome.RETURNED);
        return settings.allOrNothing() && anythingReturned;
    }

    private static Set<Integer> stillGoingOn(List<StoredRow> rows, BatchOutcome together) {
        Set<Integer> ordinals = new HashSet<>();
        rows.stream()
                .filter(row -> row.outcome() == RowOutcome.ACCEPTED || row.outcome() == RowOutcome.SENT_UP)
                .forEach(row -> ordinals.add(row.ordinal()));
        ordinals.removeAll(together.alreadyIssued());
        return ordinals;
    }

    private BatchContext context(String file, LocalDate arrival, BriefOutcome facts, Set<String> own) {
        Set<String> ownBatches = new HashSet<>(own);
        batches.waitingVersionsOf(file).forEach(older -> ownBatches.add(older.code()));
        DecisionBrief brief = facts.brief();
        LocalDate date = brief == null ? null : brief.date();
        LocalDate day = Objects.requireNonNullElse(date, arrival);
        return new BatchContext(
                file, day, facts.level(), reference(brief), ownBatches, issuedInEarlierVersions(file, day.getYear()));
    }

    private List<RegisteredAward> issuedInEarlierVersions(String file, int year) {
        return batches.issuedVersionsOf(file).stream()
                .flatMap(batch -> Stream.ofNullable(batch.decision()))
                .filter(decision -> decision.date().getYear() == year)
                .distinct()
                .flatMap(decision -> awards.standing(decision).stream())
                .filter(award -> FileVersions.isVersionOf(file, award.sourceFile()))
                .toList();
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
