package vn.vinhdanh.operator.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;

@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Shows every setting in force and where it comes from: default, file and line, environment, -D or"
                + " the command line. Ends with exit code 2 where one is faulty, and says which. Starts nothing.")
public final class SettingsCommand extends ProgramCommand.SettingsAlone {

    private static final String EXAMPLE = "application.yaml";

    @Option(names = "--check", description = "only say what is faulty")
    private boolean check;

    @Option(
            names = "--example",
            description = "print a documented application.yaml with every setting and its default, to begin with")
    private boolean example;

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    protected boolean needsNoSettings() {
        return example;
    }

    @Override
    protected int printWithoutSettings(PrintWriter out) {
        out.print(documented());
        out.flush();
        return ExitCode.COMPLETED;
    }

    /** The file as it comes with the program. */
    static String documented() {
        try (InputStream file = SettingsCommand.class.getResourceAsStream(EXAMPLE)) {
            return new String(
                    Objects.requireNonNull(file, "the jar lacks the documented settings")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected int run(ConfigurableEnvironment settings, PrintWriter out) {
        if (!check) {
            print(SettingsTable.of(settings), out);
        }
        List<SettingFault> faults = SettingsCheck.faults(settings);
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
        if (check) {
            out.println("The settings are in order.");
        }
        return ExitCode.COMPLETED;
    }

    private void print(List<SettingsTable.Row> rows, PrintWriter out) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(rows));
            return;
        }
        int setting =
                rows.stream().mapToInt(row -> row.setting().length()).max().orElse(1);
        int value = rows.stream()
                .mapToInt(row -> row.value().length())
                .filter(length -> length <= 40)
                .max()
                .orElse(1);
        String line = "%-" + setting + "s  %-" + value + "s  %s%n";
        out.printf(Locale.ROOT, line, "SETTING", "VALUE", "SOURCE");
        rows.forEach(row -> out.printf(Locale.ROOT, line, row.setting(), row.value(), row.source()));
    }
}
