package badexample.pipeline;

import org.springframework.batch.core.step.builder.StepBuilder;

interface BuildsItsOwnStep {

    StepBuilder builder();
}
