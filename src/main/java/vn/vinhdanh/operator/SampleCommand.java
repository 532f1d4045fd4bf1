package vn.vinhdanh.operator;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.sample.SampleFile;
import vn.vinhdanh.sample.SampleFormat;
import vn.vinhdanh.sample.SampleOrder;
import vn.vinhdanh.sample.SampleStyle;
import vn.vinhdanh.sample.SampleWorkbooks;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Writes realistic nomination workbooks for tests and trials, all people in them invented, and beside each"
                    + " FILE a FILE.json with the mistakes planted in it. The same options give the same bytes."
        })
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--rows", required = true, paramLabel = "N", description = "nominations in each workbook")
    private int rows;

    @Option(
            names = "--dir",
            required = true,
            paramLabel = "DIR",
            description = "where to write; nothing is overwritten")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "S", description = "other names and mistakes (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--styles",
            paramLabel = "STYLE",
            split = ",",
            description = "layouts (default: all): ${COMPLETION-CANDIDATES}",
            completionCandidates = Styles.class)
    private List<String> styles = List.of();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "xlsx, xls, ods, csv (default: xlsx)")
    private List<String> formats = List.of("xlsx");

    @Option(
            names = "--mistakes",
            paramLabel = "SHARE",
            description = "share of the rows with a mistake (default: ${DEFAULT-VALUE}); 0: none")
    private double mistakes = 0.05;

    @Option(
            names = "--mess",
            paramLabel = "SHARE",
            description = "share of the other rows that are untidy but right (default: ${DEFAULT-VALUE})")
    private double mess = 0.2;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "of the granting office: unit, commune, province (default: commune)")
    private String level = "commune";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The names of the layouts, for the help. */
    static final class Styles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(SampleStyle.values()).map(SampleStyle::slug).iterator();
        }
    }

    @Override
    public Integer call() throws Exception {
        SampleOrder order = order();
        String slip = slip(order);
        if (slip != null) {
            return refused(slip);
        }
        // no log is set up without the program, and unconfigured it would be the console
        LoggingSystem.get(SampleCommand.class.getClassLoader()).beforeInitialize();
        try (ConfigurableApplicationContext alone = SampleWorkbooks.alone()) {
            alone.getBean(SampleWorkbooks.class).write(order, this::print);
            return ExitCode.COMPLETED;
        } catch (FileAlreadyExistsException there) {
            return refused(there.getMessage() + " is there already; nothing was written.");
        }
    }

    private SampleOrder order() {
        return new SampleOrder(
                folder,
                rows,
                seed,
                Arrays.stream(SampleStyle.values())
                        .filter(style -> styles.isEmpty() || styles.contains(style.slug()))
                        .toList(),
                Arrays.stream(SampleFormat.values())
                        .filter(format -> formats.contains(format.ending()))
                        .toList(),
                mistakes,
                mess,
                levels().filter(each -> name(each).equals(level)).findFirst().orElse(GrantingLevel.COMMUNE));
    }

    /** What cannot be done; null where all can. */
    private @Nullable String slip(SampleOrder order) {
        if (order.styles().size() != (styles.isEmpty() ? SampleStyle.values().length : styles.size())) {
            return "A layout is not known. Known are: " + String.join(", ", new Styles()) + ".";
        }
        if (order.formats().size() != formats.size()) {
            return "A format is not known. Known are: xlsx, xls, ods, csv.";
        }
        if (levels().noneMatch(each -> name(each).equals(level))) {
            return "The level is not known. Known are: unit, commune, province.";
        }
        if (!isShare(mistakes) || !isShare(mess)) {
            return "A share is a number from 0 to 1.";
        }
        int most =
                order.formats().stream().mapToInt(SampleFormat::mostRows).min().orElse(0);
        return rows < 1 || rows > most ? "--rows must be between 1 and " + most + "." : null;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static Stream<GrantingLevel> levels() {
        return Stream.of(GrantingLevel.UNIT, GrantingLevel.COMMUNE, GrantingLevel.PROVINCE);
    }

    private static String name(GrantingLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private int refused(String why) {
        spec.commandLine().getErr().println(why);
        return ExitCode.WRONG_USAGE;
    }

    private void print(SampleFile made) {
        int total = made.rows().values().stream().mapToInt(Integer::intValue).sum();
        spec.commandLine()
                .getOut()
                .println(
                        made.file() + ": " + total + " rows, " + made.mistakes().size() + " mistakes, "
                                + made.mess().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum() + " untidy rows");
    }
}
