package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is installed beside the program calls it by commands and options that it has. */
class UnitFilesTest {

    private static final Pattern START = Pattern.compile("(?m)^ExecStart=/usr/bin/vinhdanh (.+)$");
    private static final Pattern NIGHT = Pattern.compile("'' \\| -\\* \\| (.+)\\) options=night");

    @Test
    void servicesCallCommandsAndOptionsThatExist() throws IOException {
        Map<String, String> starts = new TreeMap<>();
        for (Path unit : units(".service")) {
            Matcher start = START.matcher(Files.readString(unit));
            assertThat(start.find()).as("what %s starts", unit).isTrue();
            starts.put(unit.getFileName().toString(), start.group(1));
        }

        assertThat(starts)
                .containsOnlyKeys("vinhdanh-night.service", "vinhdanh-watch.service")
                .allSatisfy((unit, start) ->
                        assertThat(parsed(start).hasSubcommand()).isTrue());
    }

    @Test
    void theTimerHasAServiceOfItsName() throws IOException {
        assertThat(units(".timer")).singleElement().satisfies(timer -> assertThat(
                        Path.of(timer.toString().replace(".timer", ".service")))
                .exists());
    }

    @Test
    void theLauncherKnowsLongCommandsByTheirNames() throws IOException {
        Matcher names = NIGHT.matcher(Files.readString(Path.of("packaging/vinhdanh")));

        assertThat(names.find()).isTrue();
        assertThat(Pattern.compile(" \\| ").split(names.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(program().getSubcommands()).containsKey(name));
    }

    @Test
    void aCommandOrOptionThatDoesNotExistWouldBeSeen() {
        assertThatThrownBy(() -> parsed("watch --no-such-option")).isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> parsed("no-such-command")).isInstanceOf(ParameterException.class);
    }

    private static CommandLine program() {
        return new CommandLine(new VinhDanhCommand(UnitFilesTest.class));
    }

    private static ParseResult parsed(String commandLine) {
        return program().parseArgs(Pattern.compile(" ").split(commandLine));
    }

    private static List<Path> units(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("packaging/systemd"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
