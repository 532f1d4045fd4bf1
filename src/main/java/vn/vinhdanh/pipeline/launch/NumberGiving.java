package vn.vinhdanh.pipeline.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.register.Amendments.AmendmentOvertaken;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;

/** Gives a waiting decision its number and date; its documents are made afterwards. */
@Component
class NumberGiving {

    private final Batches batches;
    private final DecisionNumbers numbers;
    private final Reviews reviews;
    private final TransactionOperations transaction;
    private final EffectOfAmendment effect;
    private final SigningDay days;
    private final TemplateGuard guard;

    NumberGiving(
            Batches batches,
            DecisionNumbers numbers,
            Reviews reviews,
            TransactionOperations transaction,
            EffectOfAmendment effect,
            SigningDay days,
            TemplateGuard guard) {
        this.batches = batches;
        this.numbers = numbers;
        this.reviews = reviews;
        this.transaction = transaction;
        this.effect = effect;
        this.days = days;
        this.guard = guard;
    }

    /**
     * The same number and date a second time change nothing: documents that were cut off are gone on with, and of a batch that is
     * through nothing is left to do. Who repeats the command after a crash need not know how far it came.
     *
     * @param number as it is written: "100", or "100/QĐ-SNV"
     * @return the batch with its decision
     */
    Batch give(String code, String number, LocalDate date) throws Refused {
        Batch batch = batches.byCode(code)
                .orElseThrow(() -> new Refused("There is no batch " + code + ". The command status lists them."));
        if (isIssuedAs(number, date, batch)) {
            return batch;
        }
        refuseUnlessWaiting(batch);
        GivenNumber given = GivenNumber.read(number, date, reviews.brief(code).orElseThrow());
        days.refuseImpossible(batch, date);
        guard.refuseFaulty(batch);
        RegisteredDecision begun = batch.decision();
        if (begun == null) {
            assign(batch, given);
        } else if (!given.isThatOf(begun)) {
            throw new Refused("Batch " + code + " has already been given " + begun.reference() + " of " + begun.date()
                    + "; its documents were cut off. Repeat the command with that number and date.");
        }
        return batches.byCode(code).orElseThrow();
    }

    private boolean isIssuedAs(String number, LocalDate date, Batch batch) throws Refused {
        RegisteredDecision decision = batch.decision();
        if (batch.state() != BatchState.ISSUED || decision == null) {
            return false;
        }
        Optional<DecisionBrief> brief = reviews.brief(batch.code());
        return brief.isPresent() && GivenNumber.read(number, date, brief.get()).isThatOf(decision);
    }

    private static void refuseUnlessWaiting(Batch batch) throws Refused {
        if (batch.state() == BatchState.AWAITING_NUMBER || batch.state() == BatchState.AWAITING_APPROVAL) {
            return;
        }
        RegisteredDecision decision = batch.decision();
        throw new Refused("Batch " + batch.code() + " does not wait for a number: it is "
                + (batch.state() == null ? "in work" : batch.state().code())
                + (decision == null ? "." : " as " + decision.reference() + " of " + decision.date() + "."));
    }

    private void assign(Batch batch, GivenNumber given) throws Refused {
        try {
            transaction.executeWithoutResult(status -> {
                reviews.saveFindings(batch.code(), FindingStage.TEMPLATE, List.of());
                effect.assign(batch, numbers.register(given.number(), given.symbol(), given.date()));
            });
        } catch (NumberAlreadyIssued | AmendmentOvertaken refused) {
            throw new Refused(refused);
        }
    }
}
