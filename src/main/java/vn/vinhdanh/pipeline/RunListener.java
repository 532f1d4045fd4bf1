package vn.vinhdanh.pipeline;

import vn.vinhdanh.register.Batch;

/** Is told how a run goes, for a progress bar or a log. */
public interface RunListener {

    default void batchStarted(String code, String file) {}

    /** @param total how many items the step has to do; 0 when it has no items */
    default void stepStarted(String step, int total) {}

    default void advanced(int items) {}

    default void stepFinished(String step) {}

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
