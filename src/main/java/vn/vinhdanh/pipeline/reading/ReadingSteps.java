package vn.vinhdanh.pipeline.reading;

import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.pipeline.step.PageWriter;
import vn.vinhdanh.pipeline.step.StepFactory;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.Reviews;

/** The steps from the clerk's file to the decision. */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {

    /** A chunk costs the repository about a millisecond, a row less than a tenth of that: four pages of rows. */
    private static final int PAGES = 4;

    @Bean
    Step readNominations(
            StepFactory steps,
            Folders folders,
            Batches batches,
            WorkbookIntake intake,
            Submissions submissions,
            Reviews reviews,
            Progress progress) {
        NominationReader reader = new NominationReader(folders, batches, intake, submissions, reviews, progress);
        PageWriter<Nomination> writer = new PageWriter<>(submissions::saveNominations, progress);
        return steps.<List<Nomination>, List<Nomination>>chunk("readNominations", PAGES)
                .reader(reader)
                .writer(writer)
                .listener(reader)
                .listener(writer)
                .build();
    }

    /** Rows are judged on all cores; what came of them is kept by the step's own thread, in the file's order. */
    @Bean
    ThreadPoolTaskExecutor reviewThreads() {
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        pool.setThreadNamePrefix("review-");
        pool.setTaskDecorator(LogPlace.handedOn());
        pool.setWaitForTasksToCompleteOnShutdown(true);
        return pool;
    }

    @Bean
    Step reviewNominations(
            StepFactory steps,
            Submissions submissions,
            Reviews reviews,
            RowProcessor processor,
            ThreadPoolTaskExecutor reviewThreads,
            Progress progress) {
        UnreviewedNominations reader = new UnreviewedNominations(submissions, reviews, progress);
        PageWriter<ReviewedRow> writer = new PageWriter<>(reviews::saveRows, progress);
        return steps.<List<Nomination>, List<ReviewedRow>>chunk("reviewNominations", PAGES)
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .taskExecutor(reviewThreads)
                .listener(reader)
                .listener(processor)
                .listener(writer)
                .build();
    }

    @Bean
    RowProcessor rowProcessor(RowStage stage, BriefStage briefs, Batches batches, Submissions submissions) {
        return new RowProcessor(stage, briefs, batches, submissions);
    }

    @Bean
    Step reviewBatch(StepFactory steps, BatchStage stage) {
        return steps.tasklet("reviewBatch", stage::review);
    }

    @Bean
    Step decide(StepFactory steps, DecideStage stage) {
        return steps.tasklet("decide", stage::decide);
    }
}
