package vn.vinhdanh.operator.template;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateApprovals.Standing;
import vn.vinhdanh.approval.TemplateComparison;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.render.proof.Rehearsal;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Draws the proof from the version approved before and from the present one, side by side.")
final class DiffCommand extends ProgramCommand.Apart {

    @Parameters(paramLabel = "NAME", description = "as template list names them; giay-khen will do")
    private String name = "";

    @Option(
            names = "--to-dir",
            paramLabel = "DIR",
            defaultValue = "so-sanh-mau",
            description = "where its folder is put (default: so-sanh-mau)")
    private Path folder = Path.of("so-sanh-mau");

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws IOException {
        TemplateApprovals approvals = program.getBean(TemplateApprovals.class);
        Optional<Standing> found = KindName.find(approvals, name);
        if (found.isEmpty()) {
            err.println(KindName.unknown(approvals, name));
            return ExitCode.WRONG_USAGE;
        }
        program.getBean(Rehearsal.class).hold();
        Path page = program.getBean(TemplateComparison.class).write(found.get(), folder);
        out.println(page);
        return ExitCode.COMPLETED;
    }
}
