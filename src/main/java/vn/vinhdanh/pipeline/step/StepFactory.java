package vn.vinhdanh.pipeline.step;

import java.time.Clock;
import java.util.Map;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.StopSignal;

/** Builds every step the same way: with the transaction manager, a graceful stop, room for others between chunks, and progress. */
@Component
public class StepFactory {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StopSignal stop;
    private final Progress progress;
    private final Clock clock;
    private final BetweenChunks others;

    StepFactory(
            JobRepository repository,
            PlatformTransactionManager transactions,
            StopSignal stop,
            Progress progress,
            Clock clock,
            BetweenChunks others) {
        this.repository = repository;
        this.transactions = transactions;
        this.stop = stop;
        this.progress = progress;
        this.clock = clock;
        this.others = others;
    }

    /** Does something for a whole batch in one transaction. */
    @FunctionalInterface
    public interface Work {
        void on(String batch) throws Exception;
    }

    /** The same, for work that looks at the steps done before. */
    @FunctionalInterface
    public interface ObservedWork {
        void on(String batch, StepExecution execution) throws Exception;
    }

    public Step tasklet(String name, Work work) {
        return tasklet(name, (batch, execution) -> work.on(batch));
    }

    public Step tasklet(String name, ObservedWork work) {
        return step(name, work).build();
    }

    /** Begun again at every start of its job, though it was completed at an earlier one: it looks for itself what is due. */
    public Step repeated(String name, Work work) {
        return step(name, (batch, execution) -> work.on(batch))
                .allowStartIfComplete(true)
                .build();
    }

    private TaskletStepBuilder step(String name, ObservedWork work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            betweenChunks(contribution.getStepExecution());
                            StepExecution execution = contribution.getStepExecution();
                            work.on(BatchOf.step(execution), execution);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(new StepProgress(progress, clock));
    }

    /** Without the transaction manager the rows of a failed chunk would stay in the database. */
    public <I, O> ChunkOrientedStepBuilder<I, O> chunk(String name, int size) {
        return chunk(name, size, progress);
    }

    /** The same for a part of a step, of whose progress others tell. */
    public <I, O> ChunkOrientedStepBuilder<I, O> chunk(String name, int size, Progress told) {
        return new StepBuilder(name, repository)
                .<I, O>chunk(size)
                .transactionManager(transactions)
                .interruptionPolicy(this::betweenChunks)
                .listener(new StepProgress(told, clock));
    }

    /** Handed to other processes in partitions; begun again at every start of its job. */
    public Step partitioned(String name, StepExecutionSplitter splitter, PartitionHandler handler) {
        return new StepBuilder(name, repository)
                .partitioner(name, any -> Map.of())
                .splitter(splitter)
                .partitionHandler(handler)
                .listener(new StepProgress(progress, clock))
                .allowStartIfComplete(true)
                .build();
    }

    private void betweenChunks(StepExecution execution) throws JobInterruptedException {
        others.lookUp();
        checkStop(execution);
    }

    // The flag makes the step STOPPED; the exception alone would leave it COMPLETED with items unread.
    private void checkStop(StepExecution execution) throws JobInterruptedException {
        if (stop.isAsked()) {
            execution.setTerminateOnly();
        }
        if (execution.isTerminateOnly()) {
            throw new JobInterruptedException("stopped at a chunk's end; a restart goes on from here");
        }
    }
}
