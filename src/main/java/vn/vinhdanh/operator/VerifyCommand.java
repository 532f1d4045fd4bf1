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
import vn.vinhdanh.pipeline.Verification;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks documents, published folders or the whole output folder against the register: issued as they"
                        + " are, complete, and still in force. Ends with exit code 5 where something is not.")
final class VerifyCommand extends ProgramCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "documents or folders")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    @Nullable
    String slip() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                return "There is no file or folder " + path + ".";
            }
        }
        return super.slip();
    }

    @Override
    int run(BeanFactory program) throws Exception {
        Verification verification = program.getBean(Verification.class);
        List<Map<String, Object>> results = new ArrayList<>();
        boolean allHold = true;
        for (Path path : paths) {
            Verification.Verdict verdict = verification.verify(path);
            allHold &= verdict.holds();
            if (json) {
                results.add(asMap(path, verdict));
            } else {
                print(path, verdict);
            }
        }
        if (json) {
            out().println(program.getBean(JsonMapper.class).writeValueAsString(results));
        }
        return allHold ? ExitCode.COMPLETED : ExitCode.NOT_VERIFIED;
    }

    private void print(Path path, Verification.Verdict verdict) {
        verdict.faults().forEach(out()::println);
        verdict.remarks().forEach(out()::println);
        if (verdict.holds() && verdict.papers().size() == 1) {
            Verification.Paper paper = verdict.papers().get(0);
            out().println(path + ": in force, " + paper.path() + " of batch " + paper.batch());
        } else {
            out().println(path + ": " + verdict.papers().size() + " document(s) known to the register, "
                    + verdict.faults().size() + " fault(s)");
        }
    }

    private static Map<String, Object> asMap(Path path, Verification.Verdict verdict) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("path", path.toString());
        result.put("holds", verdict.holds());
        result.put(
                "documents",
                verdict.papers().stream()
                        .map(paper -> Map.of(
                                "batch", paper.batch(),
                                "path", paper.path(),
                                "standing", paper.standing().code()))
                        .toList());
        result.put("faults", verdict.faults());
        result.put("remarks", verdict.remarks());
        return result;
    }
}
