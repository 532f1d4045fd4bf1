package vn.vinhdanh.benchmarks.distribution;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something to become true, but not for ever. */
final class Patience {

    private static final long STEP_MILLIS = 100;

    private Patience() {}

    static void until(Duration longest, String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("in vain waited until " + what);
            }
            Thread.sleep(STEP_MILLIS);
        }
    }
}
