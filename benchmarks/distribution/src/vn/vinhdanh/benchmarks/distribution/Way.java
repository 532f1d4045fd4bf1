package vn.vinhdanh.benchmarks.distribution;

import java.util.Arrays;

/** A way of handing partitions to workers; its label is also the profile of the processes. */
enum Way {
    ARTEMIS("artemis"),
    DB_SCHEDULER("db-scheduler");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Way of(String label) {
        return Arrays.stream(values())
                .filter(way -> way.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way " + label));
    }
}
