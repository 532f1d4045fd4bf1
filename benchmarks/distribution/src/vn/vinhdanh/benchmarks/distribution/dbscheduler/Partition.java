package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import org.springframework.batch.core.step.StepExecution;

/** The data of a task: which step execution a worker is to run. */
record Partition(long jobExecutionId, long stepExecutionId) implements Serializable {

    static final TaskDescriptor<Partition> TASK = TaskDescriptor.of("partition", Partition.class);

    static Partition of(StepExecution execution) {
        return new Partition(execution.getJobExecutionId(), execution.getId());
    }

    /** Begins with the job execution, by which the waiting side counts. */
    String taskInstance() {
        return prefix(jobExecutionId) + stepExecutionId;
    }

    static String prefix(long jobExecutionId) {
        return jobExecutionId + "-";
    }
}
