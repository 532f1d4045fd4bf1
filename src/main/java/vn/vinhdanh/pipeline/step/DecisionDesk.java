package vn.vinhdanh.pipeline.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.decision.AmendmentDrafting;
import vn.vinhdanh.decision.AmendmentDrafting.Amending;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Has a batch's decision made anew, the same each time, whatever it does: grant, correct or revoke. */
@Component
public class DecisionDesk {

    private final Batches batches;
    private final Amendments amendments;
    private final Reviews reviews;
    private final GrantingDesk granting;
    private final AmendmentDrafting drafting;

    DecisionDesk(
            Batches batches,
            Amendments amendments,
            Reviews reviews,
            GrantingDesk granting,
            AmendmentDrafting drafting) {
        this.batches = batches;
        this.amendments = amendments;
        this.reviews = reviews;
        this.granting = granting;
        this.drafting = drafting;
    }

    /**
     * What all papers of a batch are made from, made once: a decision of many takes seconds.
     *
     * @param decision as by {@link DecisionDesk#decision}
     * @param certifying as by {@link DecisionDesk#certifying}; the same one where the batch grants
     */
    public record Decisions(Optional<Decision> decision, Optional<Decision> certifying) {}

    public Decisions decisions(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        Optional<Decision> decision = decision(batch);
        boolean isGranted = batch.decision() != null && batch.amends() == null;
        return new Decisions(decision, isGranted ? decision : certifying(batch));
    }

    /** Empty when the batch has nobody to commend. */
    public Optional<Decision> decision(String code) {
        return decision(batches.byCode(code).orElseThrow());
    }

    private Optional<Decision> decision(Batch batch) {
        return batch.amends() == null ? granting.decision(batch) : Optional.of(amending(batch, batch.amends()));
    }

    /**
     * The decision as the batch's certificates show it: a corrected certificate keeps number, day and signer of the
     * decision that granted. Empty when there are none: a draft has no certificates, a revocation takes them away.
     */
    public Optional<Decision> certifying(String code) {
        return certifying(batches.byCode(code).orElseThrow());
    }

    private Optional<Decision> certifying(Batch batch) {
        Batch.Amends amends = batch.amends();
        if (batch.decision() == null || batch.revokes()) {
            return Optional.empty();
        }
        return amends == null
                ? granting.decision(batch)
                : Optional.of(drafting.printedAnew(grantingOf(amends), batch.code(), nominations(batch.code())));
    }

    private Decision amending(Batch batch, Batch.Amends amends) {
        DecisionBrief brief = reviews.brief(batch.code()).orElseThrow();
        Amending amending = new Amending(batch.code(), brief, identity(batch, brief), amends.reason());
        List<AcceptedNomination> rows = nominations(batch.code());
        return batch.revokes()
                ? drafting.revoking(grantingOf(amends), amending, rows)
                : drafting.correcting(grantingOf(amends), amending, before(batch, rows), rows);
    }

    private Decision grantingOf(Batch.Amends amends) {
        return granting.decision(batches.byCode(amends.batch()).orElseThrow())
                .orElseThrow(() -> new IllegalStateException("batch " + amends.batch() + " grants nothing"));
    }

    /** How the amended awards were worded until this batch. */
    private Map<Integer, AcceptedNomination> before(Batch batch, List<AcceptedNomination> rows) {
        Map<Integer, String> holders = amendments.amendedBy(batch);
        Map<Integer, AcceptedNomination> before = new HashMap<>();
        Set<Integer> amended = rows.stream().map(AcceptedNomination::ordinal).collect(Collectors.toSet());
        holders.values().stream().distinct().forEach(holder -> nominations(holder).stream()
                .filter(nomination ->
                        amended.contains(nomination.ordinal()) && holder.equals(holders.get(nomination.ordinal())))
                .forEach(nomination -> before.put(nomination.ordinal(), nomination)));
        return before;
    }

    private List<AcceptedNomination> nominations(String code) {
        return reviews.nominations(code, RowOutcome.ACCEPTED);
    }

    static DecisionIdentity identity(Batch batch, DecisionBrief brief) {
        RegisteredDecision decision = batch.decision();
        return decision == null
                ? new DecisionIdentity.Draft(brief.office().symbol())
                : new DecisionIdentity.Numbered(decision.printedNumber(), decision.symbol(), decision.date());
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
