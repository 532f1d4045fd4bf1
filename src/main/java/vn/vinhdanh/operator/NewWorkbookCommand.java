package vn.vinhdanh.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.render.NominationForm;

@Command(
        name = "new-workbook",
        mixinStandardHelpOptions = true,
        description = "Writes a blank nomination workbook for clerks, with drop-down lists and guidance in Vietnamese.")
final class NewWorkbookCommand extends ProgramCommand {

    @Parameters(paramLabel = "FILE", description = "where to write it, a name ending in .xlsx")
    private Path file = Path.of("");

    @Option(names = "--force", description = "write over a file of that name")
    private boolean force;

    @Override
    @Nullable
    String slip() {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return "The workbook's name must end in .xlsx, not " + name + ".";
        }
        if (Files.isDirectory(file)) {
            return "There is a folder " + file + ": give the file another name.";
        }
        if (Files.exists(file) && !force) {
            return "There is already a file " + file + ". Give another name, or --force to write over it.";
        }
        return super.slip();
    }

    @Override
    int run(BeanFactory program) throws Exception {
        LocalDate today = LocalDate.now(program.getBean(Clock.class));
        DurableFiles.write(
                file.toAbsolutePath(), program.getBean(NominationForm.class).blank(today));
        out().println("Blank nomination workbook: " + file.toAbsolutePath().normalize());
        out().println("Hand it to the clerks; the first sheet tells them how to fill it in.");
        out().println("Filled in, it goes into the input folder; check FILE says beforehand what would go back.");
        return ExitCode.COMPLETED;
    }
}
