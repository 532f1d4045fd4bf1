package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.OwnerFile;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.report.IndexPage;

@Component
class FolderRun implements NightRun {

    /** As under cron, which sets no language: the Java runtime then knows no letter beyond ASCII in a file name. */
    private static final String CANNOT_NAME_IT =
            "its name has letters that the system's language setting does not know:"
                    + " start the program with LC_ALL=C.UTF-8 in its environment";

    private final StartupRepair repair;
    private final Inbox inbox;
    private final SourceCopy copies;
    private final BatchRunner runner;
    private final Batches batches;
    private final IndexPage index;
    private final StopSignal stop;
    private final Progress progress;

    FolderRun(
            StartupRepair repair,
            Inbox inbox,
            SourceCopy copies,
            BatchRunner runner,
            Batches batches,
            IndexPage index,
            StopSignal stop,
            Progress progress) {
        this.repair = repair;
        this.inbox = inbox;
        this.copies = copies;
        this.runner = runner;
        this.batches = batches;
        this.index = index;
        this.stop = stop;
        this.progress = progress;
    }

    @Override
    public RunSummary run(Predicate<Path> isWhole) throws IOException {
        stop.workBegins();
        try {
            repair.repair();
            Tally tally = new Tally();
            finishBegun(tally);
            takeDropped(isWhole, tally);
            index.write();
            return tally.summary(stop.isAsked());
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
                progress.batchFailed(batch.sourceFile(), CANNOT_NAME_IT);
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

    private void takeDropped(Predicate<Path> isWhole, Tally tally) throws IOException {
        for (Path file : inbox.files().stream().filter(isWhole).toList()) {
            if (stop.isAsked()) {
                return;
            }
            take(file, tally);
        }
    }

    private void take(Path file, Tally tally) {
        String name = Inbox.name(file);
        try {
            Optional<Batch> batch = OwnerFile.liesBeside(file) ? Optional.empty() : copies.take(file);
            if (batch.isEmpty()) {
                tally.leftForLater();
                progress.leftForLater(name, "it is still open or being written");
            } else if (batch.get().state() == null) {
                runner.commend(batch.get(), tally);
            } else if (!tally.hasFinished(batch.get())) {
                tally.alreadyDone();
                progress.alreadyDone(name, batch.get());
            }
        } catch (InvalidPathException foreignLetters) {
            tally.failed();
            progress.batchFailed(name, CANNOT_NAME_IT);
        } catch (IOException e) {
            tally.failed();
            progress.batchFailed(name, "it cannot be read: " + e.getMessage());
        }
    }
}
