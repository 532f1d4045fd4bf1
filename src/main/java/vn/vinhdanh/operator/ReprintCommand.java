package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.pipeline.Reprint;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batches;

@Command(
        name = "reprint",
        mixinStandardHelpOptions = true,
        description = "Gives a batch's documents out again: the same bytes.")
final class ReprintCommand extends ProgramCommand {

    @Parameters(paramLabel = "BATCH", description = "as status names it")
    private String code = "";

    @Option(
            names = "--recipient",
            paramLabel = "ID",
            arity = "1..*",
            description = "only these certificates, by number (12) or path (bang-khen/0012-...pdf)")
    private List<String> recipients = List.of();

    @Option(names = "--to", paramLabel = "DIR", description = "where to (default: <output>/<batch>-in-lai)")
    private @Nullable Path target;

    @Override
    int run(BeanFactory program) throws Exception {
        Path folder = target == null ? program.getBean(Folders.class).output().resolve(code + "-in-lai") : target;
        if (program.getBean(Batches.class).byCode(code).isEmpty()) {
            err().println("There is no batch " + code + ". The command status lists them.");
            return ExitCode.WRONG_USAGE;
        }
        Reprint.Result result = program.getBean(Reprint.class).reprint(code, recipients, folder);
        result.faults().forEach(err()::println);
        out().println(result.written().size() + " document(s) written to " + folder);
        return result.faults().isEmpty() ? ExitCode.COMPLETED : ExitCode.FAILED;
    }
}
