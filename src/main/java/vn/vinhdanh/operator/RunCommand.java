package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.operator.console.RunConsole;
import vn.vinhdanh.operator.console.SummaryLine;
import vn.vinhdanh.operator.watching.DroppedFiles;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.input.InputSettings;
import vn.vinhdanh.publish.Folders;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Takes every new workbook in the input folder through, then ends. For cron.")
final class RunCommand extends ProgramCommand {

    private static final long LOOK_MILLISECONDS = 250;
    /** Waited for is so many times the time after which a file counts as whole. */
    private static final int PATIENCE = 3;

    @Option(names = "--fail-on-returned", description = "end with exit code 3 when any row or file went back")
    private boolean failOnReturned;

    @Override
    int run(BeanFactory program) throws Exception {
        try (RunConsole console = RunConsole.on(out(), program.getBean(Clock.class))) {
            program.getBean(Progress.class).watchedBy(console);
            Set<Path> settled = settled(program);
            RunSummary summary = program.getBean(NightRun.class).run(any -> true, settled::contains);
            print(program.getBean(Folders.class), summary);
            return exitCode(summary);
        }
    }

    /** A moment's patience saves a clerk who copies a file at this moment from waiting for the next run. */
    private static Set<Path> settled(BeanFactory program) throws InterruptedException {
        Path input = program.getBean(Folders.class).input();
        Duration settled = program.getBean(InputSettings.class).settled();
        Clock clock = program.getBean(Clock.class);
        Instant end = clock.instant().plus(settled.multipliedBy(PATIENCE));
        DroppedFiles files = DroppedFiles.asSaved(input, settled, clock);
        while (files.hasUnsettled() && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            files.look();
        }
        return files.whole();
    }

    private int exitCode(RunSummary summary) {
        if (summary.failed() > 0) {
            return ExitCode.FAILED;
        }
        return failOnReturned && summary.anythingReturned() ? ExitCode.SOMETHING_RETURNED : ExitCode.COMPLETED;
    }

    private void print(Folders folders, RunSummary summary) {
        if (summary.stopped()) {
            out().println("Stopped as asked; the next run goes on from here.");
        } else if (summary.finished().isEmpty() && summary.failed() == 0 && summary.leftForLater() == 0) {
            out().println("Nothing new to do in " + folders.input() + ": " + summary.alreadyDone()
                    + " file(s) there, all of them taken through before.");
        }
        out().println("Documents: " + folders.output().resolve("index.html"));
        out().println(SummaryLine.of(summary));
    }
}
