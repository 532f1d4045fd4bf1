package vn.vinhdanh.operator.template;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateApprovals.Standing;
import vn.vinhdanh.approval.TemplateApprovals.State;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.render.proof.Rehearsal;

@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "Keeps who has looked at the proof of changed templates; the next run issues from them.")
final class ApproveCommand extends ProgramCommand.Apart {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "as template list names them; giay-khen will do")
    private List<String> names = new ArrayList<>();

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "full name of who answers for it")
    private String by = "";

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) {
        TemplateApprovals approvals = program.getBean(TemplateApprovals.class);
        if (by.isBlank()) {
            err.println("Say who has looked at the proof: --by with a full name.");
            return ExitCode.WRONG_USAGE;
        }
        List<Standing> chosen = new ArrayList<>();
        for (String name : names) {
            KindName.find(approvals, name)
                    .ifPresentOrElse(chosen::add, () -> err.println(KindName.unknown(approvals, name)));
        }
        if (chosen.size() < names.size()) {
            return ExitCode.WRONG_USAGE;
        }
        program.getBean(Rehearsal.class).hold();
        for (Standing standing : chosen) {
            if (standing.state() == State.BUILT_IN) {
                out.println(standing.kind() + " comes with the program unchanged: nothing to approve.");
            } else {
                Standing now = approvals.approve(standing.kind(), by.strip());
                out.println(now.kind() + " " + now.version().substring(0, 12) + " approved by " + now.by() + ", "
                        + now.at() + ".");
            }
        }
        return ExitCode.COMPLETED;
    }
}
