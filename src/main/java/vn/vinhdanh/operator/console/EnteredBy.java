package vn.vinhdanh.operator.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who answers for an entry. */
public final class EnteredBy {

    private static final int LONGEST = 200;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private String name = "";

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "full name of who enters it (default: the account's name)")
    void name(String written) {
        if (written.length() > LONGEST) {
            throw new ParameterException(spec.commandLine(), "--by holds at most " + LONGEST + " characters.");
        }
        name = written.strip();
    }

    public String name() {
        return name.isEmpty() ? System.getProperty("user.name", "?") : name;
    }
}
