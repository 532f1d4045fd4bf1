package vn.vinhdanh.pipeline.launch;

import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.launch.JobStarter.Ending;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Takes one batch through its job and tells how it ended. */
@Component
class BatchRunner {

    private final JobStarter jobs;
    private final Batches batches;
    private final Progress progress;

    BatchRunner(JobStarter jobs, Batches batches, Progress progress) {
        this.jobs = jobs;
        this.batches = batches;
        this.progress = progress;
    }

    void commend(Batch batch, Tally tally) {
        if (!tally.hasFailed(batch)) {
            progress.batchStarted(batch.code(), batch.sourceFile());
            follow(batch, jobs.commend(batch), tally);
        }
    }

    void issue(Batch batch, Tally tally) {
        progress.batchStarted(batch.code(), batch.sourceFile());
        follow(batch, jobs.issue(batch), tally);
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
