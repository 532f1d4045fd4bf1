package vn.vinhdanh.operator.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.pipeline.keeping.Backup;
import vn.vinhdanh.pipeline.keeping.BackupAnswer;
import vn.vinhdanh.pipeline.keeping.BackupAsked;

/** Makes the backup itself where it can have the register; otherwise it asks the process that has it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Makes a backup of register, packages, workbooks, templates and settings in one file, also while a"
                        + " run is on: that run then makes it between two chunks.")
public final class BackupCommand extends ProgramCommand.Apart {

    /** What is to be done where the register is no file in the data folder. */
    static final String ON_A_SERVER =
            "The register is on a PostgreSQL server: back it up and put it back there (pg_dump,"
                    + " pg_restore), and the folders store, output and templates with it, while no manager is at work. See"
                    + " docs/scaling.md.";

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR|FILE.zip",
            description = "a folder, in which it is named by date and time, or the file itself; best on another disk")
    private Path target = Path.of("");

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "once it is whole, remove older backups from DIR but for the latest N (default: remove none)")
    private @Nullable Integer keep;

    @Override
    public Integer call() throws Exception {
        if (settings().acceptsProfiles(Profiles.of(OnCluster.PROFILE))) {
            spec.commandLine().getErr().println(ON_A_SERVER);
            return ExitCode.WRONG_USAGE;
        }
        BackupFolder folder = new BackupFolder(target);
        if (keep != null && (keep < 1 || folder.isFile())) {
            spec.commandLine().getErr().println("--keep wants a DIR, and to keep 1 backup or more.");
            return ExitCode.WRONG_USAGE;
        }
        target = folder.next(clock);
        int exitCode = made();
        if (exitCode == ExitCode.COMPLETED && keep != null) {
            for (Path older : folder.removeAllBut(keep)) {
                spec.commandLine().getOut().println("Removed: " + older);
            }
        }
        return exitCode;
    }

    private int made() throws Exception {
        while (true) {
            try {
                return super.call();
            } catch (Exception failure) {
                Path data = lockedData(failure);
                if (data == null) {
                    throw failure;
                }
                Optional<BackupAnswer> answer = asked(data);
                if (answer.isPresent()) {
                    return told(answer.get());
                }
            }
        }
    }

    private Optional<BackupAnswer> asked(Path data) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The register is open in another process, which is asked for the backup.");
        return new BackupAsked(data, target).waitFor(line -> out.println("  " + line));
    }

    private int told(BackupAnswer answer) {
        PrintWriter err = spec.commandLine().getErr();
        Backup.Made made = answer.made();
        if (made != null) {
            print(made, spec.commandLine().getOut());
            return ExitCode.COMPLETED;
        }
        if (answer.refused()) {
            err.println(answer.failure());
            return ExitCode.WRONG_USAGE;
        }
        err.println("The run could not make the backup, and goes on without: " + answer.failure());
        err.println("The log in the data folder has the details. Mend that, then ask again.");
        return ExitCode.FAILED;
    }

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws Exception {
        StopSignal stop = program.getBean(StopSignal.class);
        stop.workBegins();
        try {
            print(program.getBean(Backup.class).make(target, line -> out.println("  " + line)), out);
            return ExitCode.COMPLETED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        } finally {
            stop.workDone();
        }
    }

    private static void print(Backup.Made made, PrintWriter out) {
        made.remarks().forEach(remark -> out.println("Note: " + remark));
        out.println("Backup: " + made.file() + ", " + made.entries() + " files, " + made.bytes() + " bytes");
    }
}
