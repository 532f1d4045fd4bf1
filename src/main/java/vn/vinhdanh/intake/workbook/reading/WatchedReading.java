package vn.vinhdanh.intake.workbook.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a thread of its own, so that a file which hangs a library somewhere between two looks at the clock still gets
 * its verdict. The thread is never interrupted, which would close the database; it is told to give up, and does not keep
 * the program from ending.
 */
public final class WatchedReading {

    /** The reading itself looks at the clock and ends first, wherever it can. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final long LOOK_MILLISECONDS = 100;

    private WatchedReading() {}

    public static <T> T read(ReadingBudget budget, Callable<T> reading) throws Exception {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task, thread, budget);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Exception exception) {
                throw exception;
            }
            throw new BrokenOff(cause);
        }
    }

    private static <T> T result(FutureTask<T> task, Thread thread, ReadingBudget budget)
            throws ExecutionException, InterruptedException, UnreadableFile {
        while (true) {
            try {
                return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (budget.isUsedUpBy(thread, GRACE)) {
                    budget.giveUp();
                    throw ReadingBudget.tooLong(budget.time());
                }
            }
        }
    }

    /** An error, not an exception, ended the reading: memory or stack ran out in that thread. */
    public static final class BrokenOff extends Exception {

        private static final long serialVersionUID = 1L;

        public BrokenOff(@Nullable Throwable cause) {
            super(cause);
        }

        public boolean ranOutOfMemory() {
            return getCause() instanceof OutOfMemoryError;
        }
    }
}
