package vn.vinhdanh.operator.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.keeping.OfficeFiles;
import vn.vinhdanh.pipeline.keeping.Restoration;
import vn.vinhdanh.publish.Folders;

/** Puts a backup back, without opening a register. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts a backup back into the data and output folder, and what is missing of templates, catalogue and"
                        + " settings. Every file is checked first; nothing is ever overwritten or deleted.")
public final class RestoreCommand extends ProgramCommand.Outside {

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Parameters(paramLabel = "FILE.zip", description = "as the command backup made it")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description = "move folders that hold something aside, to NAME-before-restore-<time>, instead of refusing")
    private boolean replace;

    @Override
    protected int look(Folders folders, Environment settings, PrintWriter out, PrintWriter err) {
        if (settings.acceptsProfiles(Profiles.of(OnCluster.PROFILE))) {
            err.println(BackupCommand.ON_A_SERVER);
            return ExitCode.WRONG_USAGE;
        }
        if (!Files.isRegularFile(file)) {
            err.println("There is no file " + file + ".");
            return ExitCode.WRONG_USAGE;
        }
        try {
            Restoration restoration =
                    new Restoration(folders, OfficeFiles.of(settings), clock, line -> out.println("  " + line));
            print(restoration.restore(file.toAbsolutePath(), replace), folders, out);
            return ExitCode.COMPLETED;
        } catch (Restoration.InUse inUse) {
            err.println(inUse.getMessage());
            return ExitCode.LOCKED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        } catch (IOException failed) {
            err.println("restore failed: " + failed);
            err.println(
                    "Nothing was deleted. Settle that, then restore again, with --replace where it has begun to fill"
                            + " the folders.");
            return ExitCode.FAILED;
        }
    }

    private static void print(Restoration.Restored restored, Folders folders, PrintWriter out) {
        restored.aside().forEach(aside -> out.println("Moved aside: " + aside));
        restored.beside().forEach(beside -> out.println("Other settings are in force; those of the backup: " + beside));
        out.println("Restored: " + restored.files() + " files of "
                + restored.manifest().madeAt() + ", version "
                + restored.manifest().program() + ".");
        out.println("Next: verify " + folders.output() + ", then run; it goes on with what was in work.");
    }
}
