package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Hands each partition out as a task and waits until all tasks are gone. */
class SchedulerPartitionHandler implements PartitionHandler {

    private static final int ANY_GRID = 1;

    private final HandedOut handedOut;
    private final JobRepository repository;

    SchedulerPartitionHandler(HandedOut handedOut, JobRepository repository) {
        this.handedOut = handedOut;
        this.repository = repository;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution step) throws Exception {
        Set<StepExecution> partitions = splitter.split(step, ANY_GRID);
        handedOut.add(partitions);
        handedOut.awaitNone(step.getJobExecutionId());
        List<StepExecution> ended = partitions.stream()
                .map(partition -> repository.getStepExecution(partition.getId()))
                .toList();
        ended.forEach(this::failUnlessCompleted);
        return ended;
    }

    /** A partition whose attempts are used up may still say STARTED, which the aggregation would take for success. */
    private void failUnlessCompleted(StepExecution partition) {
        if (partition.getStatus().isRunning()) {
            partition.setStatus(BatchStatus.FAILED);
            partition.setExitStatus(ExitStatus.FAILED);
            repository.update(partition);
        }
    }
}
