package vn.vinhdanh.operator.health;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.observation.health.Examination;
import vn.vinhdanh.observation.health.Health;
import vn.vinhdanh.observation.health.HealthSettings;
import vn.vinhdanh.observation.health.VitalSigns;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.publish.Folders;

/** Whether the process that watches, or the last run, is well: by its signs of life, the database stays closed. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether watch, or the last run, is well and ready. Can be asked at any time: it opens no database.",
            "Ends with 0 where it is, with 1 where not, and says what to do."
        })
public final class HealthCommand extends ProgramCommand.Outside {

    private static final String WATCH = "watch";
    private static final String RUN = "run";
    private static final long WATCH_SILENCE = 300;
    /** A night that begins every day, and two hours. */
    private static final long RUN_SILENCE = 93_600;

    private final Clock clock = Clock.systemUTC();

    @Option(
            names = "--of",
            paramLabel = "COMMAND",
            description = "watch or run (default: watch where one has been started here, otherwise run)")
    private @Nullable String asked;

    @Option(
            names = "--max-age",
            paramLabel = "SECONDS",
            description = "how old the last sign of life may be (default: 300 of watch, 93600 since the end of a run)")
    private @Nullable Long longestSilence;

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    protected int look(Folders folders, Environment settings, PrintWriter out, PrintWriter err) {
        if (asked != null && !asked.equals(WATCH) && !asked.equals(RUN)) {
            err.println("--of is watch or run.");
            return ExitCode.WRONG_USAGE;
        }
        HealthSettings limits = Binder.get(settings).bindOrCreate("vinhdanh.health", HealthSettings.class);
        Examination examination =
                new Examination(folders, clock, limits.leastFree().toBytes());
        String command = asked != null ? asked : examination.knows(WATCH) ? WATCH : RUN;
        long silence = longestSilence != null ? longestSilence : command.equals(WATCH) ? WATCH_SILENCE : RUN_SILENCE;
        Health health = examination.of(command, Duration.ofSeconds(silence));
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(asMap(health)));
        } else {
            print(health, command, out);
        }
        return health.isReady() ? ExitCode.COMPLETED : ExitCode.FAILED;
    }

    private static void print(Health health, String command, PrintWriter out) {
        VitalSigns signs = health.signs();
        if (health.isReady() && signs != null) {
            out.println(command + " is well: " + state(signs) + ", last sign of life " + signs.seen() + ".");
        }
        health.faults().forEach(fault -> out.println("NOT WELL: " + fault));
        health.reasons().forEach(reason -> out.println("not ready: " + reason));
    }

    private static String state(VitalSigns signs) {
        return switch (signs.state()) {
            case WORKING ->
                signs.batch() == null ? "at work" : "at work on batch " + signs.batch() + ", step " + signs.step();
            case ENDED -> "the last run ended without a failure";
            default -> "waiting for workbooks";
        };
    }

    private static Map<String, @Nullable Object> asMap(Health health) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("healthy", health.isHealthy());
        map.put("ready", health.isReady());
        map.put("faults", health.faults());
        map.put("reasons", health.reasons());
        map.put("signs", health.signs());
        return map;
    }
}
