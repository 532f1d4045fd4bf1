package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.register.Batch;

/** Takes a single batch to its end, as a command asks for it. */
@Component
public class OneBatch {

    private final StartupRepair repair;
    private final BatchRunner runner;
    private final Overview overview;
    private final StopSignal stop;
    private final Progress progress;

    OneBatch(StartupRepair repair, BatchRunner runner, Overview overview, StopSignal stop, Progress progress) {
        this.runner = runner;
        this.repair = repair;
        this.overview = overview;
        this.stop = stop;
        this.progress = progress;
    }

    /** Of one that is issued already only the page of all batches is written anew: a crash may have left it as it was. */
    RunSummary issue(Batch batch) throws IOException {
        return take(batch, batch.state() == BatchState.ISSUED ? this::passOver : runner::issue);
    }

    private void passOver(Batch batch, Tally tally) {
        tally.alreadyDone();
        progress.alreadyDone(batch.sourceFile(), batch);
    }

    public RunSummary amend(Batch batch) throws IOException {
        return take(batch, runner::amend);
    }

    private RunSummary take(Batch batch, BiConsumer<Batch, Tally> job) throws IOException {
        stop.workBegins();
        try {
            repair.repair();
            Tally tally = new Tally();
            job.accept(batch, tally);
            overview.write(any -> true);
            return tally.summary(stop.isAsked());
        } finally {
            stop.workDone();
        }
    }
}
