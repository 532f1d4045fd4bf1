package vn.vinhdanh.operator.status;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vinhdanh.pipeline.cluster.ClusterView;
import vn.vinhdanh.pipeline.cluster.ClusterView.PartitionSeen;
import vn.vinhdanh.pipeline.cluster.ClusterView.WorkerSeen;

/** Manager, workers and partitions. */
final class ClusterTable {

    private static final String NONE = "-";
    private static final String WORKER = "%-30s  %-8s  %8s  %s%n";
    private static final String PARTITION = "%-30s  %-8s  %12s  %6s  %-30s  %s%n";

    private ClusterTable() {}

    /** In two lines. */
    static void printSum(ClusterView cluster, PrintWriter out) {
        List<WorkerSeen> workers = cluster.workers();
        long silent = workers.stream().filter(WorkerSeen::silent).count();
        Map<String, Long> states = cluster.partitions().stream()
                .collect(Collectors.groupingBy(PartitionSeen::state, LinkedHashMap::new, Collectors.counting()));
        out.println();
        out.println("Manager: " + Objects.requireNonNullElse(cluster.manager(), "none at work") + ". Workers: "
                + (workers.size() - silent) + (silent == 0 ? "" : ", and " + silent + " not heard of")
                + (states.isEmpty() ? "." : ". Partitions: " + told(states) + "."));
        out.println("status --workers shows each of them.");
    }

    private static String told(Map<String, Long> states) {
        return states.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey())
                .collect(Collectors.joining(", "));
    }

    static void print(ClusterView cluster, PrintWriter out) {
        out.println("Manager: " + Objects.requireNonNullElse(cluster.manager(), "none at work"));
        out.println();
        out.printf(Locale.ROOT, WORKER, "WORKER", "STATE", "HEARD OF", "PARTITION");
        for (WorkerSeen worker : cluster.workers()) {
            out.printf(
                    Locale.ROOT,
                    WORKER,
                    worker.name(),
                    state(worker),
                    worker.seconds() + " s",
                    Objects.requireNonNullElse(worker.partition(), NONE));
        }
        out.println();
        out.printf(Locale.ROOT, PARTITION, "BATCH", "STATE", "CERTIFICATES", "FAILED", "WORKER", "PARTITION");
        for (PartitionSeen partition : cluster.partitions()) {
            out.printf(
                    Locale.ROOT,
                    PARTITION,
                    partition.batch(),
                    partition.state(),
                    partition.certificates(),
                    partition.failures(),
                    Objects.requireNonNullElse(partition.worker(), NONE),
                    partition.name());
        }
    }

    private static String state(WorkerSeen worker) {
        if (worker.silent()) {
            return "silent";
        }
        return worker.partition() == null ? "waiting" : "working";
    }

    static Map<String, Object> json(ClusterView cluster) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("manager", Objects.requireNonNullElse(cluster.manager(), ""));
        told.put("workers", cluster.workers().stream().map(ClusterTable::row).toList());
        told.put(
                "partitions",
                cluster.partitions().stream().map(ClusterTable::row).toList());
        return told;
    }

    private static Map<String, Object> row(WorkerSeen worker) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("worker", worker.name());
        row.put("state", state(worker));
        row.put("heardOfSecondsAgo", worker.seconds());
        row.put("partition", Objects.requireNonNullElse(worker.partition(), ""));
        return row;
    }

    private static Map<String, Object> row(PartitionSeen partition) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("batch", partition.batch());
        row.put("partition", partition.name());
        row.put("state", partition.state());
        row.put("certificates", partition.certificates());
        row.put("failures", partition.failures());
        row.put("worker", Objects.requireNonNullElse(partition.worker(), ""));
        return row;
    }
}
