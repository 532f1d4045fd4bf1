package vn.vinhdanh.pipeline.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works at this moment, and at what. */
public interface ClusterView {

    /** The manager's name; null where no command is at work. */
    @Nullable
    String manager();

    /** All that have told of themselves and have not taken leave. */
    List<WorkerSeen> workers();

    /** Those of the batches that are in work, in the order in which they were handed out. */
    List<PartitionSeen> partitions();

    /**
     * A worker.
     *
     * @param silent whether nothing has been heard of it for longer than its lease: it has died, or hangs
     * @param seconds since it was heard of last
     * @param partition that it is at; null where it waits for one
     */
    record WorkerSeen(
            String name,
            boolean silent,
            int seconds,
            @Nullable String partition) {}

    /**
     * A partition.
     *
     * @param status as the job repository has it
     * @param open whether it is still to be made
     * @param worker that is at it; null while it waits for one
     * @param failures so many attempts have failed
     * @param certificates that are made
     */
    record PartitionSeen(
            String batch,
            String name,
            String status,
            boolean open,
            @Nullable String worker,
            int failures,
            int certificates) {

        /** In a word: waiting, working, done, failed. */
        public String state() {
            if (open) {
                return worker == null ? "waiting" : "working";
            }
            return "COMPLETED".equals(status) ? "done" : "failed";
        }
    }
}
