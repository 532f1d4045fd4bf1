package vn.vinhdanh.pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops a run at the next chunk's end when the process is told to end. A thread is never interrupted: Spring Batch would
 * call the step completed with items unread, and H2 would close the database.
 */
@Component
public class StopSignal implements SmartLifecycle {

    private static final long LONGEST_CHUNK_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<CountDownLatch> work = new AtomicReference<>(new CountDownLatch(0));

    public boolean isAsked() {
        return asked.get();
    }

    /** Holds the shutdown back until {@link #workDone()}. */
    public void workBegins() {
        work.set(new CountDownLatch(1));
    }

    public void workDone() {
        work.get().countDown();
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        asked.set(true);
        try {
            if (!work.get().await(LONGEST_CHUNK_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the run did not stop within " + LONGEST_CHUNK_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.set(false);
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** Stopped before anything else, while the database is still open. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
