package vn.vinhdanh.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.RowCounts;

/**
 * What a run over many batches came to; while it is on, as far as it has come.
 *
 * @param ended null while it is on
 * @param failure why the run as a whole could not go on, and what to do; null where it could
 * @param steps in the order in which they first ended, over all batches
 * @param alreadyDone how many files had been through before
 */
public record NightReport(
        Instant begun,
        @Nullable Instant ended,
        boolean stopped,
        @Nullable String failure,
        List<NightBatch> batches,
        List<LeftFile> failed,
        List<LeftFile> left,
        int alreadyDone,
        List<StepTime> steps,
        List<AwardCount> awards) {

    /**
     * A batch that the run took to its end.
     *
     * @param decision its reference: "1385/QĐ-UBND"
     * @param milliseconds that its steps took in this run
     */
    public record NightBatch(
            String batch,
            String file,
            BatchState state,
            @Nullable String decision,
            RowCounts rows,
            long milliseconds) {}

    /** @param reason why it failed or was left, and what to do */
    public record LeftFile(String file, String reason) {}

    /** @param batches how many went through the step */
    public record StepTime(String step, int batches, long items, long milliseconds) {}

    public RowCounts rows() {
        return batches.stream().map(NightBatch::rows).reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** "in-work", "failed" where anything failed, "stopped" or "completed". */
    public String outcome() {
        if (ended == null) {
            return "in-work";
        }
        if (failure != null || !failed.isEmpty()) {
            return "failed";
        }
        return stopped ? "stopped" : "completed";
    }

    public long milliseconds() {
        return ended == null ? 0 : ended.toEpochMilli() - begun.toEpochMilli();
    }
}
