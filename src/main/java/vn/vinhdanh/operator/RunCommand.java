package vn.vinhdanh.operator;

import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.operator.console.RunConsole;
import vn.vinhdanh.operator.console.SummaryLine;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.publish.Folders;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Takes every new workbook in the input folder through, then ends. For cron.")
final class RunCommand extends ProgramCommand {

    @Option(names = "--fail-on-returned", description = "end with exit code 3 when any row or file went back")
    private boolean failOnReturned;

    @Override
    int run(BeanFactory program) throws Exception {
        try (RunConsole console = RunConsole.on(out(), program.getBean(Clock.class))) {
            program.getBean(Progress.class).watchedBy(console);
            RunSummary summary = program.getBean(NightRun.class).run();
            print(program.getBean(Folders.class), summary);
            return exitCode(summary);
        }
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
