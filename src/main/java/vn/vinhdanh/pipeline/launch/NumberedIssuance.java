package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Issuance;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.register.Amendments.AmendmentOvertaken;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;

@Component
class NumberedIssuance implements Issuance {

    private final Batches batches;
    private final DecisionNumbers numbers;
    private final Reviews reviews;
    private final TransactionOperations transaction;
    private final EffectOfAmendment effect;
    private final OneBatch one;
    private final SigningDay days;
    private final TemplateGuard guard;

    NumberedIssuance(
            Batches batches,
            DecisionNumbers numbers,
            Reviews reviews,
            TransactionOperations transaction,
            EffectOfAmendment effect,
            OneBatch one,
            SigningDay days,
            TemplateGuard guard) {
        this.batches = batches;
        this.numbers = numbers;
        this.reviews = reviews;
        this.transaction = transaction;
        this.effect = effect;
        this.one = one;
        this.days = days;
        this.guard = guard;
    }

    @Override
    public RunSummary issue(String code, String number, LocalDate date) throws IOException, Refused {
        Batch batch = waiting(code);
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
        return one.issue(batch);
    }

    private Batch waiting(String code) throws Refused {
        Batch batch = batches.byCode(code)
                .orElseThrow(() -> new Refused("There is no batch " + code + ". The command status lists them."));
        if (batch.state() != BatchState.AWAITING_NUMBER && batch.state() != BatchState.AWAITING_APPROVAL) {
            String state = batch.state() == null ? "in work" : batch.state().code();
            throw new Refused("Batch " + code + " does not wait for a number: it is " + state + ".");
        }
        return batch;
    }

    private void assign(Batch batch, GivenNumber given) throws Refused {
        try {
            transaction.executeWithoutResult(status -> {
                reviews.saveFindings(batch.code(), FindingStage.TEMPLATE, List.of());
                effect.assign(batch, numbers.register(given.number(), given.symbol(), given.date()));
            });
        } catch (NumberAlreadyIssued | AmendmentOvertaken refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        }
    }
}
