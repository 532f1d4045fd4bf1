package vn.vinhdanh.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.operator.console.FindingLines;
import vn.vinhdanh.pipeline.HistoryDesk;

/** What was granted before this program. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Loads past awards, merged units and clerks' answers into the award history.",
        subcommands = {
            HistoryCommand.ImportCommand.class,
            HistoryCommand.UnitsCommand.class,
            HistoryCommand.UnsureCommand.class,
            HistoryCommand.DecideCommand.class
        })
final class HistoryCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: import, units, unsure or decide.");
    }

    /** A command that takes files into the history, one after the other. */
    abstract static class FileCommand extends ProgramCommand {

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "tables: .xlsx, .xls, .ods or .csv")
        private List<Path> files = List.of();

        @Option(names = "--json", description = "for scripts")
        private boolean json;

        @Option(names = "--fail-on-returned", description = "end with exit code 3 when anything was not taken")
        private boolean failOnReturned;

        abstract HistoryDesk.Imported take(HistoryDesk desk, Path file) throws Exception;

        @Override
        List<Path> files() {
            return files;
        }

        @Override
        int run(BeanFactory program) throws Exception {
            HistoryDesk desk = program.getBean(HistoryDesk.class);
            List<Map<String, @Nullable Object>> results = new ArrayList<>();
            boolean anythingBack = false;
            for (Path file : files) {
                HistoryDesk.Imported imported = take(desk, file);
                anythingBack |= imported.refused() > 0 || imported.read() == 0;
                if (json) {
                    Map<String, @Nullable Object> result = new LinkedHashMap<>();
                    result.put("file", file.toString());
                    result.put("read", imported.read());
                    result.put("imported", imported.imported());
                    result.put("known", imported.known());
                    result.put("refused", imported.refused());
                    result.put(
                            "findings",
                            imported.findings().stream()
                                    .map(FindingLines::asMap)
                                    .toList());
                    results.add(result);
                } else {
                    FindingLines.print(imported.findings(), out());
                    out().println(file + ": " + imported.read() + " rows read, " + imported.imported() + " taken, "
                            + imported.known() + " known before, " + imported.refused() + " not taken");
                }
            }
            if (json) {
                out().println(program.getBean(JsonMapper.class).writeValueAsString(results));
            }
            return failOnReturned && anythingBack ? ExitCode.SOMETHING_RETURNED : ExitCode.COMPLETED;
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Loads past awards: one row each, with name, unit, award, and year or date of the decision.")
    static final class ImportCommand extends FileCommand {

        private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

        @Option(
                names = "--complete",
                paramLabel = "YEARS",
                description =
                        "2019-2024: the files hold every award of their kinds of these years; who is not in them had none")
        private String complete = "";

        @Option(names = "--returned", paramLabel = "DIR", description = "write the files there with problems marked")
        private @Nullable Path returned;

        @Override
        @Nullable
        String slip() {
            Matcher years = YEARS.matcher(complete);
            if (!complete.isEmpty() && (!years.matches() || years(years).isEmpty())) {
                return "'" + complete + "' is no span of years: write --complete 2019-2024, or --complete 2024.";
            }
            return super.slip();
        }

        private static Set<Integer> years(Matcher span) {
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
            Set<Integer> years = new TreeSet<>();
            IntStream.rangeClosed(first, Math.min(last, first + 100)).forEach(years::add);
            return years;
        }

        @Override
        HistoryDesk.Imported take(HistoryDesk desk, Path file) throws Exception {
            Matcher span = YEARS.matcher(complete);
            if (returned != null) {
                Files.createDirectories(returned);
            }
            return desk.importAwards(file, span.matches() ? years(span) : Set.of(), returned);
        }
    }

    @Command(
            name = "units",
            mixinStandardHelpOptions = true,
            description = "Loads which units were merged or renamed: columns \"Đơn vị mới\", \"Đơn vị cũ\" and perhaps"
                    + " \"Từ ngày\", a row a pair.")
    static final class UnitsCommand extends FileCommand {

        @Override
        HistoryDesk.Imported take(HistoryDesk desk, Path file) throws Exception {
            return desk.importUnits(file);
        }
    }

    @Command(
            name = "unsure",
            mixinStandardHelpOptions = true,
            description =
                    "Writes the entries of one name of which nobody knows whether they are one, for a clerk to answer.")
    static final class UnsureCommand extends ProgramCommand {

        private static final int MOST_ROWS = 100_000;

        @Parameters(paramLabel = "FILE", description = "where to write it, a name ending in .xlsx")
        private Path file = Path.of("");

        @Option(
                names = "--most",
                paramLabel = "N",
                description = "so many pairs and no more; ${DEFAULT-VALUE} if not said")
        private int most = 2_000;

        @Option(names = "--force", description = "write over a file of that name")
        private boolean force;

        @Override
        @Nullable
        String slip() {
            if (most < 1 || most > MOST_ROWS) {
                return "--most must be from 1 to " + MOST_ROWS + ".";
            }
            return Files.exists(file) && !force
                    ? "There is already a file " + file + ". Give another name, or --force to write over it."
                    : super.slip();
        }

        @Override
        int run(BeanFactory program) throws Exception {
            HistoryDesk.Asked asked = program.getBean(HistoryDesk.class).writeDoubts(file, most);
            out().println(asked.pairs() + " pair(s) to be answered: "
                    + file.toAbsolutePath().normalize());
            if (asked.more()) {
                out().println("There are more: have these answered, \"history decide\" them, and ask again.");
            }
            return ExitCode.COMPLETED;
        }
    }

    @Command(
            name = "decide",
            mixinStandardHelpOptions = true,
            description = "Reads a clerk's answers back from the workbook that \"history unsure\" wrote.")
    static final class DecideCommand extends FileCommand {

        @Override
        HistoryDesk.Imported take(HistoryDesk desk, Path file) throws Exception {
            return desk.readAnswers(file);
        }
    }
}
