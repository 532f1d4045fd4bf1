package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Issuance;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.WrittenNumber;
import vn.vinhdanh.report.IndexPage;
import vn.vinhdanh.review.Reviews;

@Component
class NumberedIssuance implements Issuance {

    private final Batches batches;
    private final DecisionNumbers numbers;
    private final Reviews reviews;
    private final TransactionOperations transaction;
    private final StartupRepair repair;
    private final BatchRunner runner;
    private final IndexPage index;
    private final StopSignal stop;
    private final SigningDay days;

    NumberedIssuance(
            Batches batches,
            DecisionNumbers numbers,
            Reviews reviews,
            TransactionOperations transaction,
            StartupRepair repair,
            BatchRunner runner,
            IndexPage index,
            StopSignal stop,
            SigningDay days) {
        this.batches = batches;
        this.numbers = numbers;
        this.reviews = reviews;
        this.transaction = transaction;
        this.repair = repair;
        this.runner = runner;
        this.index = index;
        this.stop = stop;
        this.days = days;
    }

    @Override
    public RunSummary issue(String code, String number, LocalDate date) throws IOException, Refused {
        Batch batch = waiting(code);
        WrittenNumber written = WrittenNumber.read(number)
                .orElseThrow(() -> new Refused("'" + number + "' is no decision number: write 100, or 100/QĐ-UBND."));
        String symbol = Objects.requireNonNullElseGet(
                written.symbol(),
                () -> reviews.brief(code).orElseThrow().office().symbol());
        String digits = written.number();
        days.refuseImpossible(batch, date);
        RegisteredDecision begun = batch.decision();
        if (begun == null) {
            assign(batch, digits, symbol, date);
        } else if (!begun.number().equals(RegisteredDecision.canonical(digits))
                || !begun.date().equals(date)
                || !begun.symbol().equals(symbol)) {
            throw new Refused("Batch " + code + " has already been given " + begun.reference() + " of " + begun.date()
                    + "; its documents were cut off. Repeat the command with that number and date.");
        }
        stop.workBegins();
        try {
            repair.repair();
            Tally tally = new Tally();
            runner.issue(batch, tally);
            index.write();
            return tally.summary(stop.isAsked());
        } finally {
            stop.workDone();
        }
    }

    private Batch waiting(String code) throws Refused {
        Batch batch = batches.byCode(code)
                .orElseThrow(() -> new Refused("There is no batch " + code + ". The command status lists them."));
        if (batch.state() != BatchState.AWAITING_NUMBER) {
            String state = batch.state() == null ? "in work" : batch.state().code();
            throw new Refused("Batch " + code + " does not wait for a number: it is " + state + ".");
        }
        return batch;
    }

    private void assign(Batch batch, String number, String symbol, LocalDate date) throws Refused {
        try {
            transaction.executeWithoutResult(
                    status -> batches.assignDecision(batch.code(), numbers.register(number, symbol, date)));
        } catch (NumberAlreadyIssued taken) {
            throw new Refused(String.valueOf(taken.getMessage()));
        }
    }
}
