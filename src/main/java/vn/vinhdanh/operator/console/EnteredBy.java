package vn.vinhdanh.operator.console;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who answers for an entry. */
public final class EnteredBy {

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "full name of who enters it (default: the account's name)")
    private @Nullable String name;

    public String name() {
        return name == null || name.isBlank() ? System.getProperty("user.name", "?") : name.strip();
    }
}
