package vn.vinhdanh.operator.watching;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl+C is how watching ends, and no failure: what is being drawn is finished, and the program ends with 0. */
public final class KeyboardEnd {

    private static final long LONGEST_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    public boolean isAsked() {
        return asked.get();
    }

    /** From now on, until {@link #ended()}. */
    public void expected() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-watching"));
    }

    /** Nothing is being drawn any more. */
    public void ended() {
        ended.countDown();
    }

    private void end() {
        asked.set(true);
        try {
            if (ended.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
