package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.pipeline.OnCluster;

/**
 * A worker's side of a partitioned step. What counts is what the job repository has: a worker that was taken for dead and comes
 * back writes nothing, as every chunk it commits asks for the version of its step, which its successor has raised.
 */
@Component
@OnCluster
class PartitionWork {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionWork.class);

    private static final Duration AGAIN = Duration.ofSeconds(5);
    /** A worker that is made otherwise than the manager leaves a partition so long to others. */
    private static final Duration TO_OTHERS = Duration.ofSeconds(10);

    private final PartitionStep step;
    private final JobRepository repository;
    private final ClusterSettings settings;
    private final OpenTransactions transactions;
    private final WorkNews news;
    private final Clock clock;

    PartitionWork(
            PartitionStep step,
            JobRepository repository,
            ClusterSettings settings,
            OpenTransactions transactions,
            WorkNews news,
            Clock clock) {
        this.step = step;
        this.repository = repository;
        this.settings = settings;
        this.transactions = transactions;
        this.news = news;
        this.clock = clock;
    }

    CustomTask<Void> task() {
        FailureHandler<Void> limited = new FailureHandler.MaxRetriesFailureHandler<>(
                settings.attempts() - 1, this::again, (complete, operations) -> giveUp(complete));
        return Tasks.custom(PartitionQueue.TASK, Void.class)
                .onFailure(limited)
                .onDeadExecution(limited::onFailure)
                .execute((instance, context) -> make(PartitionKey.read(instance.getId())));
    }

    /** Lets go of what is only worth keeping from one partition to the next. */
    void forget() {
        step.forget();
    }

    private CompletionHandler<Void> make(PartitionKey key) {
        StepExecution partition = repository.getStepExecution(key.step());
        if (partition == null
                || partition.getStatus() == BatchStatus.COMPLETED
                || !partition.getJobExecution().getStatus().isRunning()) {
            // an earlier attempt has finished it, or its manager has been followed by another
            return Withdrawn.orRemoved();
        }
        if (!step.isMadeAlike(partition)) {
            news.madeOtherwise();
            return Withdrawn.orEnded((complete, operations) ->
                    operations.reschedule(complete, complete.getTimeDone().plus(TO_OTHERS)));
        }
        return end(key, run(partition));
    }

    private StepExecution run(StepExecution partition) {
        if (partition.getStatus().isRunning() && partition.getStartTime() != null) {
            transactions.endThoseThatHang();
        }
        // of an attempt that failed: it would be joined to how this one ends
        partition.setExitStatus(ExitStatus.EXECUTING);
        Instant begun = clock.instant();
        long before = partition.getWriteCount();
        try {
            step.execute(partition);
        } catch (JobInterruptedException neverThrownByAStepOfChunks) {
            partition.setTerminateOnly();
        }
        LOG.info("partition {} ends as {}", partition.getStepName(), partition.getStatus());
        if (partition.getStatus() == BatchStatus.COMPLETED) {
            news.made(
                    partition.getStepName(),
                    partition.getWriteCount() - before,
                    Duration.between(begun, clock.instant()));
        }
        return partition;
    }

    /** By the repository, not by what this process believes: its own step may be one that others have taken over. */
    private CompletionHandler<Void> end(PartitionKey key, StepExecution run) {
        StepExecution stored = repository.getStepExecution(key.step());
        if (stored == null || stored.getStatus() == BatchStatus.COMPLETED) {
            return Withdrawn.orRemoved();
        }
        if (run.getStatus() == BatchStatus.STOPPED) {
            return Withdrawn.orEnded((complete, operations) -> operations.reschedule(complete, complete.getTimeDone()));
        }
        throw failed(stored, run);
    }

    private PartitionFailed failed(StepExecution stored, StepExecution run) {
        String reason = run.getFailureExceptions().stream()
                .findFirst()
                .map(PartitionWork::told)
                .orElse("it ended as " + run.getStatus());
        if (!stored.getStatus().isRunning()) {
            stored.getExecutionContext().putString(PartitionFailed.REASON, reason);
            repository.updateExecutionContext(stored);
        }
        news.failed(run.getStepName(), reason);
        return new PartitionFailed(reason);
    }

    private static String told(Throwable failure) {
        return failure instanceof OptimisticLockingFailureException
                ? "it was taken over meanwhile, as nothing was heard of this worker for too long"
                : FailureText.of(failure);
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        boolean isDead = complete.getCause().isEmpty();
        if (isDead) {
            LOG.warn(
                    "nothing has been heard of {}, which made partition {}: others go on with it",
                    complete.getExecution().pickedBy,
                    complete.getExecution().taskInstance.getId());
        }
        Withdrawn.orEnded(
                        (ended, on) -> on.reschedule(ended, ended.getTimeDone().plus(isDead ? Duration.ZERO : AGAIN)))
                .complete(complete, operations);
    }

    /** The manager reads how its partitions ended once they are out of the queue. */
    private void giveUp(ExecutionComplete complete) {
        StepExecution stored = repository.getStepExecution(
                PartitionKey.read(complete.getExecution().taskInstance.getId()).step());
        if (stored == null || stored.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        String last = complete.getCause()
                .map(FailureText::of)
                .orElse("its worker " + complete.getExecution().pickedBy + " died, or was not heard of for "
                        + settings.lease().toSeconds() + " s");
        stored.getExecutionContext()
                .putString(
                        PartitionFailed.REASON,
                        "given up after " + settings.attempts() + " attempts; at the last one: " + last);
        repository.updateExecutionContext(stored);
        if (stored.getStatus() != BatchStatus.FAILED) {
            stored.setStatus(BatchStatus.FAILED);
            stored.setExitStatus(ExitStatus.FAILED);
            repository.update(stored);
        }
    }
}
