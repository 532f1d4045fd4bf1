package vn.vinhdanh.operator;

import picocli.CommandLine.Command;
import vn.vinhdanh.operator.bulletin.BulletinCommand;
import vn.vinhdanh.operator.console.ProgramVersion;
import vn.vinhdanh.operator.desk.PrintCommand;
import vn.vinhdanh.operator.health.HealthCommand;
import vn.vinhdanh.operator.keeping.BackupCommand;
import vn.vinhdanh.operator.keeping.RestoreCommand;
import vn.vinhdanh.operator.keeping.TidyCommand;
import vn.vinhdanh.operator.settings.SettingsCommand;
import vn.vinhdanh.operator.status.StatusCommand;
import vn.vinhdanh.operator.stock.StockCommand;
import vn.vinhdanh.operator.template.TemplateCommand;
import vn.vinhdanh.operator.working.WorkerCommand;

/** The command line as a whole; without a command it does {@code run}. */
@Command(
        name = "vinhdanh",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Turns nomination workbooks into commendation packages: decision, certificates, bulletin.",
        subcommands = {
            RunCommand.class,
            WatchCommand.class,
            WorkerCommand.class,
            CheckCommand.class,
            ProofCommand.class,
            IssueCommand.class,
            StatusCommand.class,
            HealthCommand.class,
            ReprintCommand.class,
            PrintCommand.class,
            StockCommand.class,
            CorrectCommand.class,
            RevokeCommand.class,
            VerifyCommand.class,
            HistoryCommand.class,
            BulletinCommand.class,
            TemplateCommand.class,
            NewWorkbookCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TidyCommand.class,
            SampleCommand.class,
            SettingsCommand.class
        },
        footer = {
            "",
            "Without a command: run.",
            "Exit codes:",
            "  0  completed",
            "  1  unexpected failure; a restart continues",
            "  2  wrong usage",
            "  3  something went back to its clerk (with --fail-on-returned)",
            "  4  another run holds the lock",
            "  5  verify: something is not as the register has it, or no longer in force"
        })
final class VinhDanhCommand {

    private final Class<?> application;

    VinhDanhCommand(Class<?> application) {
        this.application = application;
    }

    Class<?> application() {
        return application;
    }
}
