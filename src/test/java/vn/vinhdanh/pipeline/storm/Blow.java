package vn.vinhdanh.pipeline.storm;

import java.time.Duration;

/**
 * When to kill a process.
 *
 * @param step that must have begun; empty for the process itself
 * @param time how often it must have begun
 * @param into how long after that
 */
record Blow(String step, int time, Duration into) {

    static Blow after(Duration start) {
        return new Blow("", 1, start);
    }

    static Blow within(String step, int time, Duration into) {
        return new Blow(step, time, into);
    }

    boolean isAtAnyStep() {
        return !step.isEmpty();
    }

    @Override
    public String toString() {
        return into.toMillis() + " ms into " + (step.isEmpty() ? "the run" : step + " no. " + time);
    }
}
