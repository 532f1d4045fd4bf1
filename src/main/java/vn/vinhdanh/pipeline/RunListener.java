package vn.vinhdanh.pipeline;

import java.time.Duration;
import vn.vinhdanh.register.Batch;

/** Is told how a run goes, for a progress bar or a log. */
public interface RunListener {

    /**
     * How a step ended.
     *
     * @param items how many it did: rows, certificates; 0 where it has none
     * @param completed false where it failed or was stopped
     */
    record StepEnd(String batch, String step, Duration duration, long items, boolean completed) {}

    /** A pass over the input folder begins. */
    default void runStarted() {}

    /** How many dropped files are still to be looked at. */
    default void filesWaiting(int files) {}

    default void runFinished(RunSummary summary) {}

    /** The pass as a whole could not go on. */
    default void runFailed(String reason) {}

    default void batchStarted(String code, String file) {}

    /** @param total how many items the step has to do; 0 when it has no items */
    default void stepStarted(String step, int total) {}

    default void advanced(int items) {}

    default void stepFinished(String step) {}

    default void stepEnded(StepEnd end) {}

    default void batchFinished(Batch batch) {}

    /** The same bytes have been through before: nothing is done. */
    default void alreadyDone(String file, Batch batch) {}

    /**
     * A sheet of numbers has been read.
     *
     * @param given of how many rows the batch has its number, now or since an earlier run
     */
    default void numbersGiven(String file, int given, int returned) {}

    /** The file is left for the next run. */
    default void leftForLater(String file, String reason) {}

    /** Technical failure of one batch; the others go on. */
    default void batchFailed(String file, String reason) {}
}
