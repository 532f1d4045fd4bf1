package vn.vinhdanh.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.operator.console.Explanation;
import vn.vinhdanh.operator.console.FindingLines;
import vn.vinhdanh.pipeline.WorkbookPreview;
import vn.vinhdanh.register.RowCounts;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads and reviews workbooks and prints the findings; registers nothing.")
final class CheckCommand extends ProgramCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "workbooks")
    private List<Path> files = List.of();

    @Option(names = "--returned", paramLabel = "DIR", description = "write the workbooks there with problems marked")
    private @Nullable Path returned;

    @Option(names = "--explain", description = "say which heading became which field, by what, and how sure that is")
    private boolean explain;

    @Option(names = "--fail-on-returned", description = "end with exit code 3 when anything would go back")
    private boolean failOnReturned;

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    List<Path> files() {
        return files;
    }

    @Override
    int run(BeanFactory program) throws Exception {
        WorkbookPreview preview = program.getBean(WorkbookPreview.class);
        List<Map<String, Object>> results = new ArrayList<>();
        boolean anythingBack = false;
        for (Path file : files) {
            WorkbookPreview.Check check = preview.check(file);
            anythingBack |= check.rows().returned() > 0 || check.rows().read() == 0;
            if (json) {
                results.add(asMap(file, check));
            } else {
                print(file, check);
                if (explain) {
                    new Explanation(check.sheets()).print(out());
                }
            }
            if (returned != null && !check.findings().isEmpty()) {
                Files.createDirectories(returned);
                Path marked = preview.returned(file, returned);
                if (!json) {
                    out().println("  marked copy: " + marked);
                }
            }
        }
        if (json) {
            out().println(program.getBean(JsonMapper.class).writeValueAsString(results));
        }
        return failOnReturned && anythingBack ? ExitCode.SOMETHING_RETURNED : ExitCode.COMPLETED;
    }

    private void print(Path file, WorkbookPreview.Check check) {
        FindingLines.print(check.findings(), out());
        RowCounts rows = check.rows();
        out().println(file + ": " + rows.read() + " rows read, " + rows.issued() + " pass, " + rows.returned()
                + " would go back, " + rows.alreadyIssued() + " issued before");
    }

    private static Map<String, Object> asMap(Path file, WorkbookPreview.Check check) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file.toString());
        result.put("rows", check.rows());
        result.put("sheets", check.sheets());
        result.put(
                "findings", check.findings().stream().map(FindingLines::asMap).toList());
        return result;
    }
}
