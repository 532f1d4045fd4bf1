package vn.vinhdanh.operator;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** Reads the command line, runs the command, turns failures into messages and exit codes. */
public final class Launch {

    private Launch() {}

    /**
     * Runs a command.
     *
     * @param application the program's configuration class
     * @return the exit code
     */
    public static int run(Class<?> application, String[] args) {
        CommandLine line = new CommandLine(new VinhDanhCommand(application))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new Failures());
        return line.execute(withDefaultCommand(line, args));
    }

    private static String[] withDefaultCommand(CommandLine line, String[] args) {
        boolean runsByDefault = Arrays.stream(args)
                .noneMatch(argument -> line.getSubcommands().containsKey(argument) || isHelp(argument));
        Optional<String> first = Arrays.stream(args).findFirst();
        if (!runsByDefault || (first.isPresent() && !first.get().startsWith("-"))) {
            return args;
        }
        String[] withRun = new String[args.length + 1];
        withRun[0] = "run";
        System.arraycopy(args, 0, withRun, 1, args.length);
        return withRun;
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help")
                || argument.equals("-h")
                || argument.equals("--version")
                || argument.equals("-V");
    }
}
