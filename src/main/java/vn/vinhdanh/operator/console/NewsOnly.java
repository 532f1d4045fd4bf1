package vn.vinhdanh.operator.console;

import vn.vinhdanh.pipeline.RunListener;
import vn.vinhdanh.register.Batch;

/**
 * Tells what is done, and of files left alone nothing: who watches for days is not told each time of what lies there.
 *
 * @param told what the others are told to
 */
public record NewsOnly(RunListener told) implements RunListener {

    @Override
    public void batchStarted(String code, String file) {
        told.batchStarted(code, file);
    }

    @Override
    public void stepStarted(String step, int total) {
        told.stepStarted(step, total);
    }

    @Override
    public void advanced(int items) {
        told.advanced(items);
    }

    @Override
    public void stepFinished(String step) {
        told.stepFinished(step);
    }

    @Override
    public void batchFinished(Batch batch) {
        told.batchFinished(batch);
    }

    @Override
    public void numbersGiven(String file, int given, int returned) {
        told.numbersGiven(file, given, returned);
    }

    @Override
    public void batchFailed(String file, String reason) {
        told.batchFailed(file, reason);
    }
}
