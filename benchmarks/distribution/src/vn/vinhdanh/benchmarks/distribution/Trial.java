package vn.vinhdanh.benchmarks.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** One run of one scenario: it ends with an outcome, whatever becomes of the job. */
final class Trial {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Way way;
    private final Scenario scenario;
    private final Path directory;

    Trial(Way way, Scenario scenario, Path directory) {
        this.way = way;
        this.scenario = scenario;
        this.directory = directory;
    }

    Outcome run() throws Exception {
        try (Processes processes = Processes.start(way, scenario, directory)) {
            ChildJvm job = new Disturbance(processes, scenario).disturb(processes.startJob());
            boolean helped = false;
            if (!completes(job)) {
                helped = true;
                job.kill();
                completes(processes.startJob());
            }
            StoredRun stored = new StoredRun(processes.database().jdbc());
            stored.awaitSilence();
            return new Outcome(way, scenario, helped, stored.figures(scenario.rows()), seen(processes));
        }
    }

    private static boolean completes(ChildJvm job) throws InterruptedException {
        OptionalInt exit = job.awaitEnd(LONGEST);
        return exit.isPresent() && exit.getAsInt() == 0;
    }

    /** By the log that had them. */
    private static Map<String, Set<String>> seen(Processes processes) throws IOException {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String name : List.of("manager", "worker-1", "worker-2")) {
            seen.put(name, SeenExceptions.in(processes.log(name)));
        }
        return seen;
    }
}
