package vn.vinhdanh.pipeline.reading;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;

/** The batches that wait as drafts until their templates are mended or approved. */
@Component
public class HeldBatches {

    private final Batches batches;
    private final DecideStage stage;
    private final BatchTally tally;
    private final TransactionOperations transaction;

    HeldBatches(Batches batches, DecideStage stage, BatchTally tally, TransactionOperations transaction) {
        this.batches = batches;
        this.stage = stage;
        this.tally = tally;
        this.transaction = transaction;
    }

    /**
     * Lets a batch go on if nothing holds it any more: with its number, or waiting for one.
     *
     * @return the batch as it is then
     */
    public Batch lookAgain(String code) {
        transaction.executeWithoutResult(status -> {
            Batch batch = batches.byCode(code).orElseThrow();
            boolean free = batch.amends() == null && stage.decideAgain(code);
            RowCounts rows = tally.of(code);
            if (free && batches.byCode(code).orElseThrow().decision() == null) {
                batches.close(code, BatchState.AWAITING_NUMBER, rows);
            }
        });
        return batches.byCode(code).orElseThrow();
    }
}
