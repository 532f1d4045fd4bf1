package vn.vinhdanh.pipeline;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Batch;

/** Hands what the steps report to those who always watch, and to whoever watches this run; nobody does by default. */
@Component
public class Progress implements RunListener {

    private final List<RunListener> always;
    private final AtomicLong items = new AtomicLong();
    private final AtomicReference<RunListener> watcher = new AtomicReference<>(new RunListener() {});

    public Progress() {
        this(List.of());
    }

    @Autowired
    Progress(ObjectProvider<RunListener> always) {
        this(always.orderedStream().toList());
    }

    private Progress(List<RunListener> always) {
        this.always = always;
    }

    public void watchedBy(RunListener listener) {
        watcher.set(listener);
    }

    private void tell(Consumer<RunListener> news) {
        always.forEach(news);
        news.accept(watcher.get());
    }

    @Override
    public void runStarted() {
        tell(RunListener::runStarted);
    }

    @Override
    public void filesWaiting(int files) {
        tell(listener -> listener.filesWaiting(files));
    }

    @Override
    public void runFinished(RunSummary summary) {
        tell(listener -> listener.runFinished(summary));
    }

    @Override
    public void runFailed(String reason) {
        tell(listener -> listener.runFailed(reason));
    }

    @Override
    public void batchStarted(String code, String file) {
        tell(listener -> listener.batchStarted(code, file));
    }

    @Override
    public void stepStarted(String step, int total) {
        items.set(0);
        tell(listener -> listener.stepStarted(step, total));
    }

    @Override
    public void advanced(int more) {
        items.addAndGet(more);
        tell(listener -> listener.advanced(more));
    }

    /** How many items the step has done since it began. */
    public long items() {
        return items.get();
    }

    @Override
    public void stepFinished(String step) {
        tell(listener -> listener.stepFinished(step));
    }

    @Override
    public void stepEnded(StepEnd end) {
        tell(listener -> listener.stepEnded(end));
    }

    @Override
    public void batchFinished(Batch batch) {
        tell(listener -> listener.batchFinished(batch));
    }

    @Override
    public void alreadyDone(String file, Batch batch) {
        tell(listener -> listener.alreadyDone(file, batch));
    }

    @Override
    public void numbersGiven(String file, int given, int returned) {
        watcher.get().numbersGiven(file, given, returned);
    }

    @Override
    public void leftForLater(String file, String reason) {
        tell(listener -> listener.leftForLater(file, reason));
    }

    @Override
    public void batchFailed(String file, String reason) {
        tell(listener -> listener.batchFailed(file, reason));
    }
}
