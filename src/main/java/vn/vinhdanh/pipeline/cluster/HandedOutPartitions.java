package vn.vinhdanh.pipeline.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.StopSignal;

/** The manager's side of a partitioned step: hands all partitions out and waits until none is open any more. */
@Component
@OnCluster
public class HandedOutPartitions implements PartitionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(HandedOutPartitions.class);

    private static final long LOOK_MILLISECONDS = 500;
    /** A database that is started anew is back in seconds; what the workers make meanwhile is kept. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PartitionQueue queue;
    private final PartitionTaking taking;
    private final ClusterSettings settings;
    private final JobRepository repository;
    private final StopSignal stop;
    private final Progress progress;
    private final Clock clock;

    HandedOutPartitions(
            PartitionQueue queue,
            PartitionTaking taking,
            ClusterSettings settings,
            JobRepository repository,
            StopSignal stop,
            Progress progress,
            Clock clock) {
        this.queue = queue;
        this.taking = taking;
        this.settings = settings;
        this.repository = repository;
        this.stop = stop;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution step) throws Exception {
        Set<StepExecution> partitions = splitter.split(step, 0);
        if (partitions.isEmpty()) {
            return partitions;
        }
        queue.handOut(partitions);
        PartitionTaking.Share own = settings.managerWorks() ? taking.begin() : PartitionTaking.Share.NONE;
        try (own) {
            await(step);
        }
        return ended(step, partitions);
    }

    private void await(StepExecution step) throws InterruptedException, JobInterruptedException {
        int told = 0;
        Instant heard = clock.instant();
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            try {
                checkStop(step);
                int open = queue.open(step.getJobExecutionId());
                int done = queue.done(step.getJobExecutionId(), step.getStepName());
                progress.advanced(Math.max(0, done - told));
                told = Math.max(told, done);
                if (open == 0) {
                    return;
                }
                heard = clock.instant();
            } catch (DataAccessException silent) {
                if (heard.plus(PATIENCE).isBefore(clock.instant())) {
                    throw silent;
                }
                LOG.warn("the database does not answer; the manager waits for it: {}", silent.getMessage());
            }
        }
    }

    private void checkStop(StepExecution step) throws JobInterruptedException {
        if (stop.isAsked()) {
            queue.withdraw(step.getJobExecutionId());
            step.setTerminateOnly();
            throw new JobInterruptedException("stopped; the next run hands out what is still to be made");
        }
    }

    private List<StepExecution> ended(StepExecution step, Set<StepExecution> partitions) {
        List<StepExecution> ended = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (StepExecution partition : partitions) {
            StepExecution stored = repository.getStepExecution(partition.getId());
            if (stored != null && stored.getStatus() == BatchStatus.COMPLETED) {
                ended.add(stored);
            } else {
                faults.add(partition.getStepName() + ": " + PartitionFailed.reason(stored));
            }
        }
        if (!faults.isEmpty()) {
            throw new PartitionFailed(step.getStepName(), partitions.size(), faults);
        }
        return ended;
    }
}
