package vn.vinhdanh.pipeline.step;

import java.util.Objects;
import org.springframework.batch.core.step.StepExecution;

/** Which batch a step works on. */
public final class BatchOf {

    /** The job parameter that carries the batch's code. */
    public static final String PARAMETER = "batch";

    private BatchOf() {}

    public static String step(StepExecution execution) {
        return Objects.requireNonNull(
                execution.getJobExecution().getJobParameters().getString(PARAMETER),
                "every job is started for a batch");
    }
}
