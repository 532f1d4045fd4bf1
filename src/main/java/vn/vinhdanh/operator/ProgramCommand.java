package vn.vinhdanh.operator;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * A command that needs the program behind it. The program starts only when the command really runs, so that help and
 * usage errors come at once and touch no folder.
 */
abstract class ProgramCommand implements Callable<Integer> {

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @ParentCommand
    private VinhDanhCommand parent = new VinhDanhCommand(Object.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @return one of {@link ExitCode} */
    abstract int run(BeanFactory program) throws Exception;

    @Override
    public Integer call() throws Exception {
        Path missing = folders.missingInput();
        if (missing != null) {
            err().println("There is no folder " + missing + ": check what --input says.");
            return ExitCode.WRONG_USAGE;
        }
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(parent.application())
                .listeners(new SettledFolders(folders))
                .run()) {
            return run(program);
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
