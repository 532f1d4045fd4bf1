package vn.vinhdanh.pipeline.launch;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.launch.JobStarter.Ending;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.Rehearsal;

/** Takes one batch through its job and tells how it ended. */
@Component
class BatchRunner {

    private final JobStarter jobs;
    private final Batches batches;
    private final Progress progress;
    private final Rehearsal rehearsal;
    private boolean rehearsed;

    BatchRunner(JobStarter jobs, Batches batches, Progress progress, Rehearsal rehearsal) {
        this.jobs = jobs;
        this.batches = batches;
        this.progress = progress;
        this.rehearsal = rehearsal;
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

    private void take(Batch batch, Function<Batch, Ending> job, Tally tally) {
        rehearseOnce();
        progress.batchStarted(batch.code(), batch.sourceFile());
        follow(batch, job.apply(batch), tally);
    }

    /** Before the first batch, and only then: a run that has nothing to do ends at once. */
    private void rehearseOnce() {
        if (!rehearsed) {
            rehearsal.hold();
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
