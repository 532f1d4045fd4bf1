package vn.vinhdanh.publish;

import java.io.IOException;
import java.util.ArrayList;
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
    static <T, R> List<R> each(Collection<T> items, Work<T, R> work) throws IOException {
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
}
