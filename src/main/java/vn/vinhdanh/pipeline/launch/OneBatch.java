package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
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

    OneBatch(StartupRepair repair, BatchRunner runner, Overview overview, StopSignal stop) {
        this.runner = runner;
        this.repair = repair;
        this.overview = overview;
        this.stop = stop;
    }

    RunSummary issue(Batch batch) throws IOException {
        return take(batch, runner::issue);
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
