package vn.vinhdanh.pipeline.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.pipeline.launch.GivenNumber;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.Reviews;

/** Opens an amendment's batch, with its rows, its brief and, where there is one to give, its number: all or nothing. */
@Component
class AmendmentOpening {

    /** What the register has room for. */
    private static final int LONGEST_REASON = 2_000;

    private final Batches batches;
    private final Reviews reviews;
    private final AmendableBatch amendable;
    private final AmendmentsAsked asked;
    private final AmendmentBriefs briefs;
    private final AmendmentNumbering numbering;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final TemplateGuard guard;

    AmendmentOpening(
            Batches batches,
            Reviews reviews,
            AmendableBatch amendable,
            AmendmentsAsked asked,
            AmendmentBriefs briefs,
            AmendmentNumbering numbering,
            TransactionOperations transaction,
            Clock clock,
            TemplateGuard guard) {
        this.batches = batches;
        this.reviews = reviews;
        this.amendable = amendable;
        this.asked = asked;
        this.briefs = briefs;
        this.numbering = numbering;
        this.transaction = transaction;
        this.clock = clock;
        this.guard = guard;
    }

    /** @param rows the awards as they are to be read, or as they read when they are revoked */
    Batch open(AmendmentRequest request, Batch granting, List<AcceptedNomination> rows) throws Refused {
        Terms terms = request.terms();
        String reason = reason(request);
        if (terms.insteadOf() != null) {
            amendable.refuseInsteadOf(granting, terms.insteadOf());
        }
        DecisionBrief brief = briefs.brief(request.kind(), granting, terms);
        Optional<GivenNumber> number = numbering.read(granting, terms, brief);
        if (numbering.numbers(number)) {
            guard.refuseUnapproved(
                    "batch " + granting.code(),
                    brief,
                    rows.stream().map(AcceptedNomination::award).collect(Collectors.toSet()));
        }
        Batch.Amends amends = new Batch.Amends(request.kind(), granting.code(), reason);
        String slug = granting.code() + (request.kind() == AmendmentKind.CORRECTION ? "-dinh-chinh" : "-huy-bo");
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Batch batch = batches.openAmendment(amends, slug, asked.sha256(request), LocalDate.now(clock));
                reviews.saveRows(
                        batch.code(),
                        rows.stream()
                                .map(row -> new ReviewedRow.Accepted(row, List.of()))
                                .toList());
                reviews.saveBrief(batch.code(), brief);
                if (terms.insteadOf() != null) {
                    batches.replace(terms.insteadOf(), batch.code());
                }
                if (numbering.numbers(number)) {
                    requireFaultless(batch);
                }
                numbering.number(batch, number, terms, brief.office().symbol());
                return batches.byCode(batch.code()).orElseThrow();
            }));
        } catch (NumberAlreadyIssued taken) {
            throw new Refused(String.valueOf(taken.getMessage()));
        } catch (HeldBack held) {
            throw held.refused;
        }
    }

    /** Its papers are read before a number is taken for them. */
    private void requireFaultless(Batch batch) {
        try {
            guard.refuseFaulty(batch);
        } catch (Refused refused) {
            throw new HeldBack(refused);
        }
    }

    /** Takes back what the transaction has written. */
    @SuppressWarnings("serial")
    private static final class HeldBack extends RuntimeException {

        private final Refused refused;

        HeldBack(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private static @Nullable String reason(AmendmentRequest request) throws Refused {
        String written = Objects.requireNonNullElse(request.terms().reason(), "");
        String reason = written.replaceAll("\\s+", " ").strip().replaceFirst("[;.,\\s]+$", "");
        if (reason.isEmpty() && request.kind() == AmendmentKind.REVOCATION) {
            throw new Refused("A revocation states its reason: give it with --reason.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("The reason has " + reason.length() + " characters; at most " + LONGEST_REASON
                    + " are kept. Shorten it.");
        }
        return reason.isEmpty() ? null : reason;
    }
}
