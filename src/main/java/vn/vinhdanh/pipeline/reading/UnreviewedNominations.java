package vn.vinhdanh.pipeline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.review.Reviews;

/** Reads the nominations behind the last one reviewed, a page at a time. */
final class UnreviewedNominations implements ItemReader<List<Nomination>>, StepExecutionListener {

    /** Enough rows that handing them to another thread costs nothing beside judging them. */
    private static final int PAGE = 250;

    private final Submissions submissions;
    private final Reviews reviews;
    private final Progress progress;
    private String batch = "";
    private int last;

    UnreviewedNominations(Submissions submissions, Reviews reviews, Progress progress) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        batch = BatchOf.step(execution);
        last = reviews.lastOrdinal(batch);
        progress.stepStarted(execution.getStepName(), submissions.countNominations(batch));
    }

    @Override
    public @Nullable List<Nomination> read() {
        List<Nomination> page = submissions.nominations(batch, last, PAGE);
        if (page.isEmpty()) {
            return null;
        }
        last = page.get(page.size() - 1).ordinal();
        return page;
    }
}
