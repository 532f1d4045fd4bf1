package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/** Runs the step execution of a task if what is stored says that it is still to be run. */
class PartitionRun {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionRun.class);

    private final Step step;
    private final JobRepository repository;

    PartitionRun(Step step, JobRepository repository) {
        this.step = step;
        this.repository = repository;
    }

    void run(Partition partition) {
        StepExecution stored = repository.getStepExecution(partition.stepExecutionId());
        if (isOver(stored)) {
            LOG.warn("step execution {} is over, nothing is done", partition.stepExecutionId());
            return;
        }
        execute(stored);
        if (stored.getStatus() != BatchStatus.COMPLETED) {
            throw new PartitionNotCompleted(stored);
        }
    }

    private void execute(StepExecution stored) {
        try {
            step.execute(stored);
        } catch (JobInterruptedException e) {
            throw new PartitionNotCompleted(stored);
        }
    }

    private static boolean isOver(StepExecution stored) {
        return stored == null
                || stored.getStatus() == BatchStatus.COMPLETED
                || !stored.getJobExecution().isRunning();
    }
}
