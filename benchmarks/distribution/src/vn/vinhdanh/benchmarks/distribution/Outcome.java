package vn.vinhdanh.benchmarks.distribution;

import java.util.Map;
import java.util.Set;

/** How a trial ended; helped means that the job was recovered and started again from outside of the scenario. */
record Outcome(Way way, Scenario scenario, boolean helped, Figures figures, Map<String, Set<String>> seen) {

    String ending() {
        if (!figures.completed()) {
            return "not completed";
        }
        return helped ? "after recover + start" : "by itself";
    }

    /** The executions of the job in order, and the step executions of partitions that are not COMPLETED. */
    String executions() {
        String steps = figures.unfinished().isEmpty() ? "" : " (" + String.join(", ", figures.unfinished()) + ")";
        return String.join(" → ", figures.statuses()) + steps;
    }
}
