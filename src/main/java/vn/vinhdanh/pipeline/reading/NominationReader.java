package vn.vinhdanh.pipeline.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;

/** Reads the clerk's file and hands on those nominations that are not kept yet, a page at a time. */
final class NominationReader implements ItemReader<List<Nomination>>, StepExecutionListener {

    private static final int PAGE = 250;

    private final Folders folders;
    private final Batches batches;
    private final WorkbookIntake intake;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Progress progress;
    /** Let go one by one: kept, they need no memory any more. */
    private Queue<Nomination> nominations = new ArrayDeque<>();

    NominationReader(
            Folders folders,
            Batches batches,
            WorkbookIntake intake,
            Submissions submissions,
            Reviews reviews,
            Progress progress) {
        this.folders = folders;
        this.batches = batches;
        this.intake = intake;
        this.submissions = submissions;
        this.reviews = reviews;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        Batch batch = batches.byCode(BatchOf.step(execution)).orElseThrow();
        Submission submission = intake.read(folders.source(batch.code(), batch.sourceFile()));
        submissions.saveSheets(batch.code(), submission);
        reviews.saveFindings(batch.code(), FindingStage.INTAKE, submission.findings());
        int kept = submissions.lastOrdinal(batch.code());
        nominations = submission.nominations().stream()
                .filter(nomination -> nomination.ordinal() > kept)
                .collect(Collectors.toCollection(ArrayDeque::new));
        progress.stepStarted(execution.getStepName(), nominations.size());
    }

    @Override
    public @Nullable List<Nomination> read() {
        List<Nomination> page = new ArrayList<>();
        while (page.size() < PAGE && !nominations.isEmpty()) {
            page.add(nominations.remove());
        }
        return page.isEmpty() ? null : page;
    }
}
