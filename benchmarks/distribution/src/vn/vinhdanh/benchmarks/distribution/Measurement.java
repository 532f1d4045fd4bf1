package vn.vinhdanh.benchmarks.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the scenarios for each way and prints what came of them. */
class Measurement {

    private final List<Way> ways;
    private final List<Scenario> scenarios;
    private final int runs;

    private Measurement(List<Way> ways, List<Scenario> scenarios, int runs) {
        this.ways = ways;
        this.scenarios = scenarios;
        this.runs = runs;
    }

    public static void main(String[] args) throws Exception {
        List<Way> ways = Stream.of(args[0].split(",")).map(Way::of).toList();
        List<Scenario> scenarios = args[1].equals("all")
                ? Arrays.asList(Scenario.values())
                : Stream.of(args[1].split(",")).map(Scenario::of).toList();
        new Measurement(ways, scenarios, Integer.parseInt(args[2])).run();
    }

    private void run() throws Exception {
        Path directory = Files.createTempDirectory("distribution");
        ResultTable table = new ResultTable();
        for (Scenario scenario : scenarios) {
            for (Way way : ways) {
                if (scenario.concerns(way)) {
                    runAll(way, scenario, directory, table);
                }
            }
        }
        System.out.println(table.markdown());
        System.out.println("logs: " + directory);
    }

    private void runAll(Way way, Scenario scenario, Path directory, ResultTable table) throws Exception {
        for (int run = 1; run <= runs; run++) {
            String name = scenario.name().toLowerCase(Locale.ROOT) + "-" + way.label() + "-" + run;
            try {
                Outcome outcome = new Trial(way, scenario, newDirectory(directory, name)).run();
                table.add(outcome);
                System.out.printf("%s: %s, %s%n", name, outcome.ending(), outcome.figures());
                System.out.println("  " + outcome.executions() + "; " + outcome.seen());
            } catch (Exception e) {
                System.out.println(name + ": no outcome, " + e);
                e.printStackTrace();
            }
        }
    }

    private static Path newDirectory(Path directory, String name) throws IOException {
        return Files.createDirectory(directory.resolve(name));
    }
}
