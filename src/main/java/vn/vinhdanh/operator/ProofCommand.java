package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.pipeline.WorkbookPreview;
import vn.vinhdanh.publish.Folders;

@Command(
        name = "proof",
        mixinStandardHelpOptions = true,
        description = "Drafts documents, watermarked DỰ THẢO, into the output folder; registers nothing.")
final class ProofCommand extends ProgramCommand {

    @Parameters(paramLabel = "FILE", description = "a workbook")
    private Path file = Path.of("");

    @Option(
            names = "--row",
            paramLabel = "N",
            arity = "1..*",
            description = "Excel's row numbers (default: the longest and the oddest rows)")
    private List<Integer> rows = List.of();

    @Option(names = "--all", description = "every row")
    private boolean all;

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    int run(BeanFactory program) throws Exception {
        WorkbookPreview.Proof proof = program.getBean(WorkbookPreview.class)
                .proof(file, rows, all, program.getBean(Folders.class).output());
        proof.written().forEach(out()::println);
        proof.refused().forEach(err()::println);
        return proof.refused().isEmpty() ? ExitCode.COMPLETED : ExitCode.FAILED;
    }
}
