package vn.vinhdanh.operator;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Reads the command line, runs the command, turns failures into messages and exit codes. */
public final class Launch {

    private static final Set<String> OF_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");

    private Launch() {}

    /**
     * Runs a command.
     *
     * @param application the program's configuration class
     * @return the exit code
     */
    public static int run(Class<?> application, String[] args) {
        return run(
                application,
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(Class<?> application, String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new VinhDanhCommand(application))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures())
                .execute(withDefaultCommand(args));
    }

    private static String[] withDefaultCommand(String[] args) {
        if (args.length > 0 && (!args[0].startsWith("-") || OF_THE_PROGRAM.contains(args[0]))) {
            return args;
        }
        return Stream.concat(Stream.of("run"), Arrays.stream(args)).toArray(String[]::new);
    }
}
