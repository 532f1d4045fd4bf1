package vn.vinhdanh.pipeline.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;

/** Counts what a run comes to. */
final class Tally {

    private final List<Batch> finished = new ArrayList<>();
    private final Set<String> finishedBatches = new HashSet<>();
    private final Set<String> failedBatches = new HashSet<>();
    private final Set<String> through = new HashSet<>();
    private int alreadyDone;
    private int leftForLater;
    private int failures;
    private boolean anyNumberReturned;

    void finished(Batch batch) {
        finished.add(batch);
        finishedBatches.add(batch.code());
    }

    void alreadyDone() {
        alreadyDone++;
    }

    void leftForLater() {
        leftForLater++;
    }

    /** A file in input/ needs nothing any more. */
    void through(String file) {
        through.add(file);
    }

    boolean isThrough(String file) {
        return through.contains(file);
    }

    void numbersReturned() {
        anyNumberReturned = true;
    }

    void failed() {
        failures++;
    }

    void failed(Batch batch) {
        failures++;
        failedBatches.add(batch.code());
    }

    boolean hasFailed(Batch batch) {
        return failedBatches.contains(batch.code());
    }

    boolean hasFinished(Batch batch) {
        return finishedBatches.contains(batch.code());
    }

    RunSummary summary(boolean stopped) {
        return new RunSummary(List.copyOf(finished), alreadyDone, leftForLater, failures, anyNumberReturned, stopped);
    }
}
