package vn.vinhdanh.pipeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;

/** Reviews a page of rows of the step's batch. A faulty row is a result, never an exception. */
final class RowProcessor implements ItemProcessor<List<Nomination>, List<ReviewedRow>>, StepExecutionListener {

    private final RowStage stage;
    private final BriefStage briefs;
    private final Batches batches;
    private final Submissions submissions;
    private UnreadableRows unreadable = UnreadableRows.of(List.of());
    private @Nullable ReviewContext context;

    RowProcessor(RowStage stage, BriefStage briefs, Batches batches, Submissions submissions) {
        this.stage = stage;
        this.briefs = briefs;
        this.batches = batches;
        this.submissions = submissions;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        String batch = BatchOf.step(execution);
        unreadable = UnreadableRows.of(submissions.sheets(batch).findings());
        context = RowStage.context(
                briefs.outcome(batch), batches.byCode(batch).orElseThrow().lawDate());
    }

    @Override
    public List<ReviewedRow> process(List<Nomination> page) {
        ReviewContext known = Objects.requireNonNull(context, "set before the step's first item");
        List<ReviewedRow> reviewed = new ArrayList<>(page.size());
        page.forEach(nomination ->
                reviewed.add(LogPlace.at(nomination.row().at(), () -> stage.review(nomination, known, unreadable))));
        return reviewed;
    }
}
