package vn.vinhdanh.benchmarks.distribution;

import java.util.Locale;

/** What is done to the processes while they work. */
enum Scenario {
    CALM("calm"),
    EMPTY("400 empty partitions"),
    WORKER_TERMINATED("worker told to stop"),
    WORKER_KILLED("worker killed"),
    WORKER_KILLED_LATE("worker killed near the end"),
    WORKER_FROZEN("worker frozen"),
    MANAGER_KILLED("manager killed"),
    DATABASE_RESTARTED("database restarted"),
    BROKER_RESTARTED("broker restarted");

    private final String label;

    Scenario(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean concerns(Way way) {
        return this != BROKER_RESTARTED || way == Way.ARTEMIS;
    }

    int partitions() {
        return this == EMPTY ? 400 : 12;
    }

    int items() {
        return this == EMPTY ? 0 : 200;
    }

    /** How many rows are made when it happens. */
    int rowsBefore() {
        return this == WORKER_KILLED_LATE ? rows() * 19 / 20 : rows() / 4;
    }

    int rows() {
        return partitions() * items();
    }

    /** By its name as a call gives it, such as worker-killed. */
    static Scenario of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
