package vn.vinhdanh.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Flushes files to the disk. Whoever flushes waits for the disk, not for a core, and the disk writes what many have asked
 * for at once: 20,000 new files took 20 s on two threads and 5 s on sixteen.
 */
final class Flushing {

    private static final int AT_ONCE = 16;

    private Flushing() {}

    /** Returns when all of them are safe, in whatever order. */
    static void all(Collection<Path> files) throws IOException {
        Queue<Path> left = new ConcurrentLinkedQueue<>(files);
        Callable<Boolean> worker = () -> {
            for (Path file = left.poll(); file != null; file = left.poll()) {
                one(file);
            }
            return true;
        };
        int workers = Math.max(1, Math.min(AT_ONCE, files.size()));
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(workers, worker))) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(
                    "cannot make a file durable, so its folder does not appear: " + failed.getCause()
                            + ". Settle that, then start the run again.",
                    failed.getCause());
        } catch (InterruptedException askedToEnd) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(
                            "the flushing of " + files.size() + " files was broken off; start the run again")
                    .initCause(askedToEnd);
        } finally {
            threads.shutdown();
        }
    }

    static void one(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
