package vn.vinhdanh.benchmarks.distribution;

import java.util.List;

/** The numbers of a run: executions of the job in order, partitions that did not complete, seconds, and rows. */
record Figures(List<String> statuses, List<String> unfinished, double seconds, int lost, int doubled) {

    boolean completed() {
        return !statuses.isEmpty() && statuses.get(statuses.size() - 1).equals("COMPLETED");
    }
}
