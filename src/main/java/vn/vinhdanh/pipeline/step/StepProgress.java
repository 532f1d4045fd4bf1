package vn.vinhdanh.pipeline.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunListener.StepEnd;

/** Tells the watchers of a step's begin and end, and writes into each line of the log which batch and step it is about. */
final class StepProgress implements StepExecutionListener {

    private final Progress progress;
    private final Clock clock;
    private Instant begun;

    StepProgress(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public void beforeStep(StepExecution execution) {
        begun = clock.instant();
        MDC.put(LogPlace.BATCH, BatchOf.step(execution));
        MDC.put(LogPlace.STEP, execution.getStepName());
        progress.stepStarted(execution.getStepName(), 0);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        progress.stepFinished(execution.getStepName());
        progress.stepEnded(new StepEnd(
                BatchOf.step(execution),
                execution.getStepName(),
                Duration.between(begun, clock.instant()),
                progress.items(),
                execution.getStatus() == BatchStatus.COMPLETED));
        MDC.remove(LogPlace.STEP);
        return null;
    }
}
