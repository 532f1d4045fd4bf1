package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import org.springframework.batch.core.step.StepExecution;

/** Tells the scheduler that an attempt was in vain. */
class PartitionNotCompleted extends RuntimeException {

    PartitionNotCompleted(StepExecution execution) {
        super("step execution " + execution.getId() + " ended as " + execution.getStatus());
    }
}
