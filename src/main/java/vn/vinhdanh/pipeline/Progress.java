package vn.vinhdanh.pipeline;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Batch;

/** Hands what the steps report to whoever watches the run; nobody does by default. */
@Component
public class Progress implements RunListener {

    private final AtomicReference<RunListener> watcher = new AtomicReference<>(new RunListener() {});

    public void watchedBy(RunListener listener) {
        watcher.set(listener);
    }

    @Override
    public void batchStarted(String code, String file) {
        watcher.get().batchStarted(code, file);
    }

    @Override
    public void stepStarted(String step, int total) {
        watcher.get().stepStarted(step, total);
    }

    @Override
    public void advanced(int items) {
        watcher.get().advanced(items);
    }

    @Override
    public void stepFinished(String step) {
        watcher.get().stepFinished(step);
    }

    @Override
    public void batchFinished(Batch batch) {
        watcher.get().batchFinished(batch);
    }

    @Override
    public void alreadyDone(String file, Batch batch) {
        watcher.get().alreadyDone(file, batch);
    }

    @Override
    public void numbersGiven(String file, int given, int returned) {
        watcher.get().numbersGiven(file, given, returned);
    }

    @Override
    public void leftForLater(String file, String reason) {
        watcher.get().leftForLater(file, reason);
    }

    @Override
    public void batchFailed(String file, String reason) {
        watcher.get().batchFailed(file, reason);
    }
}
