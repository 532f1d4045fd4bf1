package vn.vinhdanh.pipeline.cluster;

import org.springframework.batch.core.step.StepExecution;

/** By which a handed-out partition is known: all else that its worker has to know stands in the job repository. */
record PartitionKey(long job, long step) {

    private static final char BETWEEN = ':';

    static PartitionKey of(StepExecution partition) {
        return new PartitionKey(partition.getJobExecutionId(), partition.getId());
    }

    static PartitionKey read(String written) {
        int between = written.indexOf(BETWEEN);
        return new PartitionKey(
                Long.parseLong(written.substring(0, between)), Long.parseLong(written.substring(between + 1)));
    }

    static String ofJob(long job) {
        return job + String.valueOf(BETWEEN);
    }

    String written() {
        return ofJob(job) + step;
    }
}
