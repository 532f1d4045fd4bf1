package vn.vinhdanh.render.ahead;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on all cores ahead of one who takes the results in order and meanwhile does something else. Few results wait for
 * him, so that memory does not grow with their number.
 */
public final class WorkAhead<T, R> implements Iterator<R>, AutoCloseable {

    private final Iterator<T> items;
    private final Function<T, R> work;
    private final int atATime;
    private final int begunAtMost = 2 * Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "ahead");
                thread.setDaemon(true);
                return thread;
            });
    private final Deque<Future<List<R>>> begun = new ArrayDeque<>();
    private Iterator<R> done = Collections.emptyIterator();

    /**
     * Begins at once.
     *
     * @param work which several threads do at once, each on items of its own
     * @param atATime so many items are one thread's task, of which there are at most two for each core: what is done sooner
     *     than handed over comes in many
     */
    public WorkAhead(Iterable<T> items, int atATime, Function<T, R> work) {
        this.items = items.iterator();
        this.work = work;
        this.atATime = atATime;
        begin();
    }

    @Override
    public boolean hasNext() {
        return done.hasNext() || !begun.isEmpty() || items.hasNext();
    }

    /** Throws what the work on this item, or on one soon after it, has thrown. */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (!done.hasNext()) {
            done = result(begun.remove()).iterator();
            begin();
        }
        return done.next();
    }

    private void begin() {
        while (begun.size() < begunAtMost && items.hasNext()) {
            List<T> some = new ArrayList<>(atATime);
            while (some.size() < atATime && items.hasNext()) {
                some.add(items.next());
            }
            begun.add(threads.submit(() -> some.stream().map(work).toList()));
        }
    }

    private List<R> result(Future<List<R>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were being filled", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
