package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.operator.console.NewsOnly;
import vn.vinhdanh.operator.console.RunConsole;
import vn.vinhdanh.operator.console.SummaryLine;
import vn.vinhdanh.operator.settings.SettingsRefused;
import vn.vinhdanh.operator.watching.DroppedFiles;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.input.InputSettings;
import vn.vinhdanh.publish.Folders;

/** Each pass is a program of its own: in between the data folder is free for whoever gives a number or asks for the state. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Takes every new workbook in the input folder through as soon as it is whole, until it is told to end"
                        + " (SIGTERM). For systemd. Other commands can be used meanwhile.")
final class WatchCommand extends ProgramCommand {

    private static final long LOOK_SECONDS = 2;

    private final Clock clock = Clock.systemUTC();

    @Option(
            names = "--settled",
            paramLabel = "SECONDS",
            description = "how long nobody may have written to a file before it is taken"
                    + " (default: the setting vinhdanh.input.settled, 5)")
    private @Nullable Integer settled;

    @Option(
            names = "--again",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "how soon to try again what failed, or found the data folder in use (default: ${DEFAULT-VALUE})")
    private int again;

    private @Nullable DroppedFiles dropped;
    /** Of the next pass that does not wait for a new file; null where everything went well. */
    private @Nullable Instant due = clock.instant();

    private boolean isStopped;
    private String told = "";

    @Override
    public Integer call() throws Exception {
        return slip() == null ? watched() : super.call();
    }

    private int watched() throws InterruptedException {
        while (!isStopped) {
            if (isDue()) {
                pass();
            }
            observation().looked();
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
        }
        return ExitCode.COMPLETED;
    }

    private boolean isDue() {
        if (dropped != null) {
            dropped.look();
        }
        return due == null ? dropped != null && dropped.hasNew() : !due.isAfter(clock.instant());
    }

    private void pass() {
        String failure = failureOfAPass();
        if (!failure.isEmpty()) {
            due = clock.instant().plusSeconds(again);
            if (!failure.equals(told)) {
                err().println(failure + " Trying again every " + again + " seconds.");
            }
        }
        told = failure;
    }

    /** Empty where there was none: one file that fails does not fail the pass. */
    private String failureOfAPass() {
        String slip = slip();
        if (slip != null) {
            return slip;
        }
        try {
            super.call();
            return "";
        } catch (SettingsRefused refused) {
            if (dropped == null) {
                throw refused;
            }
            return Failures.told(refused);
        } catch (Exception failure) {
            if (Failures.isLocked(failure)) {
                observation().waitsForLock();
            } else {
                observation().passFailed(Failures.told(failure));
            }
            return Failures.told(failure);
        }
    }

    @Override
    void atHome(Path data) {
        observation().watching(data, clock);
    }

    @Override
    int run(BeanFactory program) throws Exception {
        DroppedFiles files = files(program.getBean(Folders.class), program.getBean(InputSettings.class));
        try (RunConsole console = RunConsole.on(out(), program.getBean(Clock.class))) {
            program.getBean(Progress.class).watchedBy(new NewsOnly(console));
            boolean isAgain = due != null;
            Set<Path> whole = files.whole();
            RunSummary summary = program.getBean(NightRun.class)
                    .run(file -> whole.contains(file) && (isAgain || files.isNew(file)), any -> true);
            files.taken(whole);
            isStopped = summary.stopped();
            due = summary.failed() > 0 ? clock.instant().plusSeconds(again) : null;
            if (!summary.finished().isEmpty() || summary.failed() > 0) {
                out().println(SummaryLine.of(summary));
            }
            return ExitCode.COMPLETED;
        }
    }

    private DroppedFiles files(Folders folders, InputSettings settings) {
        DroppedFiles known = dropped;
        if (known == null) {
            Duration still = settled == null ? settings.settled() : Duration.ofSeconds(settled);
            known = new DroppedFiles(folders.input(), still, settings.patience(), clock);
            known.look();
            dropped = known;
            out().println("Watching " + folders.input() + ".");
        }
        return known;
    }
}
