package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

@Component
class FolderRun implements NightRun {

    private final StartupRepair repair;
    private final Inbox inbox;
    private final SourceCopy copies;
    private final BatchRunner runner;
    private final Batches batches;
    private final FileTaking taking;
    private final Overview overview;
    private final StopSignal stop;
    private final Progress progress;

    FolderRun(
            StartupRepair repair,
            Inbox inbox,
            SourceCopy copies,
            BatchRunner runner,
            Batches batches,
            FileTaking taking,
            Overview overview,
            StopSignal stop,
            Progress progress) {
        this.repair = repair;
        this.inbox = inbox;
        this.copies = copies;
        this.runner = runner;
        this.batches = batches;
        this.taking = taking;
        this.overview = overview;
        this.stop = stop;
        this.progress = progress;
    }

    @Override
    public RunSummary run(Predicate<Path> isAsked, Predicate<Path> isWhole) throws IOException {
        stop.workBegins();
        progress.runStarted();
        try {
            repair.repair();
            Tally tally = new Tally();
            finishBegun(tally);
            takeDropped(isAsked, isWhole, tally);
            stop.requireStanding();
            overview.write(name -> !tally.isThrough(name));
            RunSummary summary = tally.summary(stop.isAsked());
            progress.runFinished(summary);
            return summary;
        } catch (IOException | RuntimeException failure) {
            progress.runFailed(FailureText.of(failure));
            throw failure;
        } finally {
            stop.workDone();
        }
    }

    private void finishBegun(Tally tally) {
        for (Batch batch : batches.all()) {
            if (stop.isAsked()) {
                return;
            }
            try {
                finish(batch, tally);
            } catch (InvalidPathException foreignLetters) {
                tally.failed(batch);
                progress.batchFailed(batch.sourceFile(), FileTaking.CANNOT_NAME_IT);
            }
        }
    }

    private void finish(Batch batch, Tally tally) {
        if (batch.state() == null && batch.amends() != null) {
            runner.amend(batch, tally);
        } else if (batch.state() == null && copies.exists(batch)) {
            runner.commend(batch, tally);
        } else if (isWaiting(batch) && batch.decision() != null) {
            runner.issue(batch, tally);
        } else if (batch.state() == BatchState.AWAITING_APPROVAL) {
            runner.release(batch, tally);
        }
    }

    private static boolean isWaiting(Batch batch) {
        return batch.state() == BatchState.AWAITING_NUMBER || batch.state() == BatchState.AWAITING_APPROVAL;
    }

    private void takeDropped(Predicate<Path> isAsked, Predicate<Path> isWhole, Tally tally) throws IOException {
        List<Path> files = inbox.files().stream().filter(isAsked).toList();
        int waiting = files.size();
        for (Path file : files) {
            progress.filesWaiting(waiting--);
            if (stop.isAsked()) {
                return;
            }
            taking.take(file, isWhole.test(file), tally);
        }
    }
}
