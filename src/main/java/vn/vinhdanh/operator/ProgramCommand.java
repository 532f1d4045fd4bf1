package vn.vinhdanh.operator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.vinhdanh.observation.Observation;
import vn.vinhdanh.operator.console.LogTrouble;
import vn.vinhdanh.operator.settings.CheckedSettings;
import vn.vinhdanh.operator.settings.DataFolder;
import vn.vinhdanh.operator.settings.ReadableSettings;
import vn.vinhdanh.operator.settings.SettingsRead;
import vn.vinhdanh.pipeline.cluster.ManagerSeat;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.publish.PrivateFolder;

/**
 * A command that needs the program behind it. The program starts only when the command really runs, so that help and
 * usage errors come at once and touch no folder.
 */
public abstract class ProgramCommand implements Callable<Integer> {

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private boolean warned;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Observation observation = new Observation();

    /** @return one of {@link ExitCode} */
    abstract int run(BeanFactory program) throws Exception;

    /** The files that the command reads; one that is missing is wrong usage. */
    List<Path> files() {
        return List.of();
    }

    @Override
    public Integer call() throws Exception {
        String slip = slip();
        if (slip != null) {
            err().println(slip);
            return ExitCode.WRONG_USAGE;
        }
        try (DataFolder home = new DataFolder(folders::data, this::atHome);
                ConfigurableApplicationContext program = new SpringApplicationBuilder(application())
                        .listeners(
                                new ReadableSettings(),
                                new SettledFolders(folders),
                                new CheckedSettings(),
                                home,
                                new LogTrouble(err()))
                        .lazyInitialization(needsFewParts())
                        .initializers(start -> start.getBeanFactory().registerSingleton("observation", observation))
                        .run()) {
            warnWhereAllMayLookIn();
            ManagerSeat seat = program.getBeanProvider(ManagerSeat.class).getIfAvailable();
            if (seat != null && changesTheRegister()) {
                seat.take();
            }
            return run(program);
        }
    }

    /** Where several processes work together only one command at a time may; on H2 none gets in beside another anyway. */
    protected boolean changesTheRegister() {
        return true;
    }

    /** Whether the program's parts are to be made only as they are asked for: an answer of a few lines is there a second sooner. */
    protected boolean needsFewParts() {
        return false;
    }

    /** The data folder is known; nothing has been opened in it yet. */
    void atHome(Path data) {}

    /** What is seen of this process from outside. */
    Observation observation() {
        return observation;
    }

    /** Once, however often the command starts the program. */
    private void warnWhereAllMayLookIn() throws IOException {
        if (!warned && PrivateFolder.isOpenToAll(folders.data())) {
            err().println("Warning: every account of this machine may look into " + folders.data()
                    + ", which holds personal data. Close it: chmod o-rwx " + folders.data());
            warned = true;
        }
    }

    /** Commands may stand below others, so that their own parent need not be the whole. */
    private Class<?> application() {
        return ((VinhDanhCommand) spec.root().userObject()).application();
    }

    /** What the command line names and the disk does not have; null where all is there. */
    @Nullable
    String slip() {
        for (Path file : files()) {
            if (!Files.isRegularFile(file)) {
                return "There is no file " + file + ".";
            }
        }
        Path missing = folders.missingInput();
        return missing == null ? null : "There is no folder " + missing + ": check what --input says.";
    }

    /** A command that stands in a package of its own. */
    public abstract static class Apart extends ProgramCommand {

        /** @return one of {@link ExitCode} */
        protected abstract int run(BeanFactory program, PrintWriter out, PrintWriter err) throws Exception;

        @Override
        final int run(BeanFactory program) throws Exception {
            return run(program, out(), err());
        }

        /** Where another process has the register open, the data folder in question; else null. */
        protected @Nullable Path lockedData(Exception failure) {
            return Failures.isLocked(failure) ? super.folders.data() : null;
        }
    }

    /** A command that reads the settings and starts nothing. */
    public abstract static class SettingsAlone extends ProgramCommand {

        /** @return one of {@link ExitCode} */
        protected abstract int run(ConfigurableEnvironment settings, PrintWriter out);

        /** Whether it is to print something whatever the settings are. */
        protected abstract boolean needsNoSettings();

        /** @return one of {@link ExitCode} */
        protected abstract int printWithoutSettings(PrintWriter out);

        @Override
        public final Integer call() {
            return needsNoSettings() ? printWithoutSettings(out()) : run(settings(), out());
        }

        @Override
        final int run(BeanFactory program) {
            throw new IllegalStateException("it starts no program");
        }
    }

    protected ConfigurableEnvironment settings() {
        return SettingsRead.of(application(), new SettledFolders(folders));
    }

    /** A command that only looks at folders and settings, so that it can be used while the program works. */
    public abstract static class Outside implements Callable<Integer> {

        @Mixin
        private FolderOptions folders = new FolderOptions();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /** @return one of {@link ExitCode} */
        protected abstract int look(Folders folders, Environment settings, PrintWriter out, PrintWriter err);

        @Override
        public final Integer call() {
            // no log is set up without the program, and unconfigured it would be the console
            LoggingSystem.get(ProgramCommand.class.getClassLoader()).beforeInitialize();
            StandardEnvironment settings = new StandardEnvironment();
            ConfigDataEnvironmentPostProcessor.applyTo(settings);
            return look(
                    folders.settle(settings),
                    settings,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
        }
    }

    /** The office's own templates. */
    Path templates() {
        return folders.templates();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
