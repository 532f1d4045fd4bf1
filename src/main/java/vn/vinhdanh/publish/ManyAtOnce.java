package vn.vinhdanh.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with each of many files at once; only the results are kept, never what the files hold. */
public final class ManyAtOnce {

    private ManyAtOnce() {}

    /** What is done with one of them. */
    @FunctionalInterface
    public interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /** What became of one of them. */
    private sealed interface Outcome<R> {

        record Done<R>(R result) implements Outcome<R> {}

        record Failed<R>(IOException why) implements Outcome<R> {}
    }

    /**
     * In the order of the items, whichever was done first.
     *
     * @throws IOException what the first of them failed with, when nothing is being done with the others any more
     */
    static <T, R> List<R> onAllCores(Collection<T> items, Work<T, R> work) throws IOException {
        List<R> results = new ArrayList<>(items.size());
        for (Outcome<R> outcome :
                items.parallelStream().map(item -> outcome(work, item)).toList()) {
            if (outcome instanceof Outcome.Failed<R> failed) {
                throw failed.why();
            } else if (outcome instanceof Outcome.Done<R> done) {
                results.add(done.result());
            }
        }
        return List.copyOf(results);
    }

    private static <T, R> Outcome<R> outcome(Work<T, R> work, T item) {
        try {
            return new Outcome.Done<>(work.on(item));
        } catch (IOException e) {
            return new Outcome.Failed<>(e);
        }
    }

    /**
     * The same for work that waits for a disk or a network rather than for a core; the results are in no order.
     *
     * @throws IOException what one of them failed with: no other is begun then, and nothing is being done any more
     */
    public static <T, R> List<R> waiting(int atOnce, Collection<T> items, Work<T, R> work) throws IOException {
        Queue<T> left = new ConcurrentLinkedQueue<>(items);
        Callable<List<R>> worker = () -> worked(left, work);
        int workers = Math.max(1, Math.min(atOnce, items.size()));
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<R> results = new ArrayList<>(items.size());
            for (Future<List<R>> done : threads.invokeAll(Collections.nCopies(workers, worker))) {
                results.addAll(done.get());
            }
            return List.copyOf(results);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException why
                    ? why
                    : new IOException(String.valueOf(failed.getCause()), failed.getCause());
        } catch (InterruptedException askedToEnd) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(
                            "what was being done with " + items.size() + " files was broken off; start the run again")
                    .initCause(askedToEnd);
        } finally {
            threads.shutdown();
        }
    }

    private static <T, R> List<R> worked(Queue<T> left, Work<T, R> work) throws IOException {
        List<R> results = new ArrayList<>();
        try {
            for (T item = left.poll(); item != null; item = left.poll()) {
                results.add(work.on(item));
            }
            return results;
        } catch (IOException | RuntimeException failed) {
            left.clear();
            throw failed;
        }
    }
}
