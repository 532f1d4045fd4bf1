package vn.vinhdanh.operator.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.tidying.Tidying;

/** Removes what has been kept long enough by the office's settings. */
@Command(
        name = "tidy",
        mixinStandardHelpOptions = true,
        description = "Removes what vinhdanh.retention.* lets be removed: old drafts that gave way, workbooks of which"
                + " nothing was issued, the history of finished jobs. Never anything issued.")
public final class TidyCommand extends ProgramCommand.Apart {

    @Option(names = "--dry-run", description = "only say what would be removed")
    private boolean dryRun;

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws IOException {
        Tidying tidying = program.getBean(Tidying.class);
        if (tidying.keepsAll()) {
            out.println("Everything is kept: no setting vinhdanh.retention.* lets anything be removed.");
            return ExitCode.COMPLETED;
        }
        List<Tidying.Removal> removals = tidying.tidy(dryRun);
        String done = dryRun ? "Would be removed: " : "Removed: ";
        removals.forEach(removal -> out.println(done + removal.what() + ": " + removal.why()));
        out.println(removals.size() + (dryRun ? " would be removed." : " removed."));
        return ExitCode.COMPLETED;
    }
}
