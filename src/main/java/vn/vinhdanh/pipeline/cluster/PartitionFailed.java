package vn.vinhdanh.pipeline.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;

/** Partitions could not be made, however often they were begun; the others are, and a restart makes what is missing. */
final class PartitionFailed extends RuntimeException {

    /** Under which a partition keeps, in its context, why it failed last. */
    static final String REASON = "reason";

    private static final long serialVersionUID = 1L;
    private static final int TOLD = 3;

    /** One attempt. */
    PartitionFailed(String reason) {
        super(reason);
    }

    PartitionFailed(String step, int partitions, List<String> faults) {
        super(faults.size() + " of " + partitions + " partitions of " + step + " could not be made: "
                + String.join("; ", faults.subList(0, Math.min(TOLD, faults.size())))
                + (faults.size() > TOLD ? "; …" : "")
                + ". What the others made is kept. Mend the cause, then start again.");
    }

    static String reason(@Nullable StepExecution stored) {
        return stored == null
                ? "it has gone from the database"
                : stored.getExecutionContext()
                        .getString(
                                REASON,
                                "it was taken out of the queue before it was finished (" + stored.getStatus() + ")");
    }
}
