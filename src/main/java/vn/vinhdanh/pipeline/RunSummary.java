package vn.vinhdanh.pipeline;

import java.util.List;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;

/**
 * What a run came to.
 *
 * @param finished the batches that this run took to their end
 * @param alreadyDone how many files had been through before
 * @param anyNumberReturned whether a number of a sheet of numbers could not be given
 * @param failed how many batches stopped on a technical failure
 */
public record RunSummary(
        List<Batch> finished,
        int alreadyDone,
        int leftForLater,
        int failed,
        boolean anyNumberReturned,
        boolean stopped) {

    public RowCounts rows() {
        return finished.stream().map(Batch::rows).reduce(RowCounts.NONE, RowCounts::plus);
    }

    public long count(BatchState state) {
        return finished.stream().filter(batch -> batch.state() == state).count();
    }

    /** Whether any row or file went back to its clerk. */
    public boolean anythingReturned() {
        return anyNumberReturned
                || finished.stream()
                        .anyMatch(batch -> batch.rows().returned() > 0 || batch.state() == BatchState.RETURNED);
    }
}
