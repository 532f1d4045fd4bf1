package vn.vinhdanh.operator;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.operator.console.RunConsole;
import vn.vinhdanh.pipeline.Issuance;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.RunSummary;

@Command(
        name = "issue",
        mixinStandardHelpOptions = true,
        description = "Gives a waiting batch its decision number and date, and makes the final documents.")
final class IssueCommand extends ProgramCommand {

    @Parameters(paramLabel = "BATCH", description = "as status names it")
    private String code = "";

    @Option(names = "--number", required = true, paramLabel = "N", description = "100, or 100/QĐ-SNV")
    private String number = "";

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "the day of signature")
    private LocalDate date = LocalDate.EPOCH;

    @Override
    int run(BeanFactory program) throws Exception {
        try (RunConsole console = RunConsole.on(out(), program.getBean(Clock.class))) {
            program.getBean(Progress.class).watchedBy(console);
            RunSummary summary = program.getBean(Issuance.class).issue(code, number, date);
            return summary.failed() > 0 ? ExitCode.FAILED : ExitCode.COMPLETED;
        } catch (Refused refused) {
            err().println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }
}
