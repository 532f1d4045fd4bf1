package vn.vinhdanh.operator.template;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateApprovals.Standing;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The kinds of templates, their versions, and who has approved them.")
final class ListCommand extends ProgramCommand.Apart {

    private static final int SHOWN = 12;
    private static final String LINE = "%-28s  %-12s  %-9s  %s%n";

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    protected boolean needsFewParts() {
        return true;
    }

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) {
        List<Standing> all = program.getBean(TemplateApprovals.class).all();
        if (json) {
            out.println(program.getBean(JsonMapper.class)
                    .writeValueAsString(all.stream().map(ListCommand::row).toList()));
            return ExitCode.COMPLETED;
        }
        out.printf(Locale.ROOT, LINE, "TEMPLATES", "VERSION", "STATE", "APPROVED BY / CHANGED FILES");
        all.forEach(standing -> out.printf(
                Locale.ROOT,
                LINE,
                standing.kind(),
                standing.version().substring(0, SHOWN),
                state(standing),
                standing.by() == null ? String.join(", ", standing.changed()) : standing.by() + ", " + standing.at()));
        return ExitCode.COMPLETED;
    }

    private static Map<String, @Nullable Object> row(Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("templates", standing.kind());
        row.put("version", standing.version());
        row.put("state", state(standing));
        row.put("changed", standing.changed());
        row.put("approvedBy", standing.by());
        row.put("approvedAt", standing.at() == null ? null : standing.at().toString());
        return row;
    }

    private static String state(Standing standing) {
        return standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
