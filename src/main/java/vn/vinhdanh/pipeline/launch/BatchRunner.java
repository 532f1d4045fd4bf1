package vn.vinhdanh.pipeline.launch;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.pipeline.launch.JobStarter.Ending;
import vn.vinhdanh.pipeline.reading.HeldBatches;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.proof.Rehearsal;

/** Takes one batch through its job and tells how it ended. */
@Component
class BatchRunner {

    private final JobStarter jobs;
    private final Batches batches;
    private final Progress progress;
    private final Rehearsal rehearsal;
    private final HeldBatches held;
    private final TemplateGuard guard;
    private boolean rehearsed;

    BatchRunner(
            JobStarter jobs,
            Batches batches,
            Progress progress,
            Rehearsal rehearsal,
            HeldBatches held,
            TemplateGuard guard) {
        this.jobs = jobs;
        this.batches = batches;
        this.progress = progress;
        this.rehearsal = rehearsal;
        this.held = held;
        this.guard = guard;
    }

    void commend(Batch batch, Tally tally) {
        if (!tally.hasFailed(batch)) {
            take(batch, jobs::commend, tally);
        }
    }

    void issue(Batch batch, Tally tally) {
        take(batch, jobs::issue, tally);
    }

    void amend(Batch batch, Tally tally) {
        take(batch, jobs::amend, tally);
    }

    /** Goes on with a batch that its templates held back, if they no longer do. */
    void release(Batch batch, Tally tally) {
        rehearseOnce();
        Batch now = held.lookAgain(batch.code());
        if (now.decision() != null) {
            take(now, jobs::issue, tally);
        }
    }

    private void take(Batch batch, Function<Batch, Ending> job, Tally tally) {
        rehearseOnce();
        if (batch.decision() != null && isFaulty(batch)) {
            tally.failed(batch);
            return;
        }
        LogPlace.in(batch.code(), () -> {
            progress.batchStarted(batch.code(), batch.sourceFile());
            follow(batch, job.apply(batch), tally);
        });
    }

    /** What was numbered and then cut off must not be printed from templates that have been changed since. */
    private boolean isFaulty(Batch batch) {
        List<Finding> objections = guard.objections(batch);
        if (objections.isEmpty()) {
            return false;
        }
        progress.batchFailed(
                batch.sourceFile(), "its templates have to be settled first\n" + TemplateGuard.told(objections));
        return true;
    }

    /** Before the first batch, and only then: a run that has nothing to do ends at once. */
    private void rehearseOnce() {
        if (!rehearsed) {
            rehearsal.holdWhereChanged();
            rehearsed = true;
        }
    }

    private void follow(Batch batch, Ending ending, Tally tally) {
        if (ending instanceof Ending.Completed) {
            Batch finished = batches.byCode(batch.code()).orElseThrow();
            tally.finished(finished);
            progress.batchFinished(finished);
        } else if (ending instanceof Ending.Failed failure) {
            tally.failed(batch);
            progress.batchFailed(batch.sourceFile(), failure.reason());
        }
    }
}
