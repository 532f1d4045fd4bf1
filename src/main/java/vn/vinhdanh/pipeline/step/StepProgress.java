package vn.vinhdanh.pipeline.step;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.vinhdanh.pipeline.Progress;

/** Tells the watcher of a step's begin and end. */
final class StepProgress implements StepExecutionListener {

    private final Progress progress;

    StepProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        progress.stepStarted(execution.getStepName(), 0);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        progress.stepFinished(execution.getStepName());
        return null;
    }
}
