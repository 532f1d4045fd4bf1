package vn.vinhdanh.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops a run at the next chunk's end when the process is told to end. A thread is never interrupted: Spring Batch would
 * call the step completed with items unread, and H2 would close the database.
 */
@Component
public class StopSignal implements SmartLifecycle {

    /** What takes longer is taken for a process that hangs. */
    public static final Duration LONGEST_CHUNK = Duration.ofSeconds(60);

    private final List<Standing> standings;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<CountDownLatch> work = new AtomicReference<>(new CountDownLatch(0));

    /** @param standings by whose leave it works; none where it works alone */
    StopSignal(ObjectProvider<Standing> standings) {
        this.standings = standings.orderedStream().toList();
    }

    public boolean isAsked() {
        return asked.get() || isStandingLost();
    }

    /** Before what others see: whose work another does meanwhile publishes nothing and tells nobody that it has ended well. */
    public void requireStanding() {
        if (isStandingLost()) {
            throw new StandingLost();
        }
    }

    private boolean isStandingLost() {
        return standings.stream().anyMatch(Standing::isLost);
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
            if (!work.get().await(LONGEST_CHUNK.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "the run did not stop within " + LONGEST_CHUNK.toSeconds() + " seconds");
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
