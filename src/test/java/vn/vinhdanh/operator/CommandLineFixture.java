package vn.vinhdanh.operator;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.vinhdanh.pipeline.Issuance;
import vn.vinhdanh.pipeline.NightRun;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.pipeline.input.InputSettings;
import vn.vinhdanh.publish.Folders;

/** The command line before a program whose runs end as a test says. */
final class CommandLineFixture {

    private static final String DATA = "vinhdanh.folders.data";

    private static final AtomicReference<NightRun> NIGHT_RUN = new AtomicReference<>();

    private CommandLineFixture() {}

    record Result(int exitCode, String out, String err) {}

    static Result launch(String... args) {
        return launch(Program.class, args);
    }

    static Result launch(Class<?> program, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        // otherwise every start of a program would set up the log of this whole test run anew
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        if (program.equals(Program.class)) {
            // a data folder in the working directory may hold somebody's trial
            System.setProperty(DATA, "target/command-line-data");
        }
        try {
            int exitCode = Launch.run(program, args, new PrintWriter(out, true), new PrintWriter(err, true));
            return new Result(exitCode, out.toString(), err.toString());
        } finally {
            System.clearProperty("org.springframework.boot.logging.LoggingSystem");
            System.clearProperty(DATA);
        }
    }

    static Result launchEndingWith(RunSummary summary, String... args) {
        return launchRunning((files, whole) -> summary, args);
    }

    static Result launchRunning(NightRun run, String... args) {
        NIGHT_RUN.set(run);
        return launch(args);
    }

    /** No {@code @Configuration}: the program's own scan would find it when tests start the whole program. */
    @EnableConfigurationProperties({Folders.class, InputSettings.class})
    static class Program {

        @Bean
        Progress progress() {
            return new Progress();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        NightRun nightRun() {
            return NIGHT_RUN.get();
        }

        @Bean
        Issuance issuance() {
            return (batch, number, date) -> {
                throw new Refused("There is no batch " + batch + ".");
            };
        }
    }
}
