package vn.vinhdanh.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Does the same with each of many files on all cores; only the results are kept, never what the files hold. */
final class OnAllCores {

    private OnAllCores() {}

    /** What is done with one of them. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /** In the order of the items, whichever was done first. */
    static <T, R> List<R> each(Collection<T> items, Work<T, R> work) throws IOException {
        try {
            return items.parallelStream().map(item -> done(work, item)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T, R> R done(Work<T, R> work, T item) {
        try {
            return work.on(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
