package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.operator.watching.KeyboardEnd;
import vn.vinhdanh.operator.watching.SavedFiles;
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

    @Option(names = "--watch", description = "draw again whenever the workbook or a template is saved, until Ctrl+C")
    private boolean watch;

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    public Integer call() throws Exception {
        return watch && slip() == null ? watched() : super.call();
    }

    @Override
    int run(BeanFactory program) throws Exception {
        WorkbookPreview.Proof proof = program.getBean(WorkbookPreview.class)
                .proof(file, rows, all, program.getBean(Folders.class).output());
        if (watch) {
            out().println(line(proof));
        } else {
            proof.written().forEach(out()::println);
            proof.refused().forEach(err()::println);
        }
        return proof.refused().isEmpty() ? ExitCode.COMPLETED : ExitCode.FAILED;
    }

    /** Each drawing is a program of its own: it sees every file anew, and in between the data folder is free. */
    private int watched() throws InterruptedException {
        KeyboardEnd keyboard = new KeyboardEnd();
        keyboard.expected();
        try {
            SavedFiles.Look drawn;
            do {
                drawn = SavedFiles.look(places());
                draw(keyboard);
            } while (SavedFiles.await(places(), drawn, keyboard::isAsked));
            return ExitCode.COMPLETED;
        } finally {
            out().flush();
            keyboard.ended();
        }
    }

    private void draw(KeyboardEnd keyboard) {
        try {
            super.call();
        } catch (Exception fault) {
            if (!keyboard.isAsked()) {
                out().println("Not drawn: " + Failures.told(fault).replaceAll("\\s*\\R\\s*", " "));
            }
        }
    }

    private List<Path> places() {
        return List.of(file, templates());
    }

    private static String line(WorkbookPreview.Proof proof) {
        int count = proof.written().size();
        String drawn = count == 0
                ? "Nothing drawn."
                : "Drawn: " + count + " documents in " + proof.written().get(0).getParent() + ".";
        return String.join(
                " ", Stream.concat(Stream.of(drawn), proof.refused().stream()).toList());
    }
}
