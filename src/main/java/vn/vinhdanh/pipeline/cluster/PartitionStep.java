package vn.vinhdanh.pipeline.cluster;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;

/** What a worker does with a partition that it has taken. */
public interface PartitionStep {

    /** Whether this process makes the same bytes of it as the one that handed it out. */
    boolean isMadeAlike(StepExecution partition);

    /** Leaves in the execution how it ended. */
    void execute(StepExecution partition) throws JobInterruptedException;

    /** Lets go of what is only worth keeping from one partition to the next. */
    void forget();
}
