package vn.vinhdanh.render.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkAheadTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 10_000})
    void givesEachResultInItsPlace(int count) {
        List<String> taken = new ArrayList<>();
        try (WorkAhead<Integer, String> ahead = new WorkAhead<>(numbers(count), 50, Integer::toHexString)) {
            ahead.forEachRemaining(taken::add);
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(taken)
                .isEqualTo(numbers(count).stream().map(Integer::toHexString).toList());
    }

    @Test
    void doesNotRunFarAhead() {
        AtomicInteger begun = new AtomicInteger();
        try (WorkAhead<Integer, Integer> ahead =
                new WorkAhead<>(numbers(100_000), 50, number -> begun.incrementAndGet())) {
            ahead.next();
        }
        assertThat(begun.get())
                .isLessThanOrEqualTo(50 * (1 + 2 * Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void worksBesideWhomItWorksFor() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (WorkAhead<Integer, Boolean> ahead =
                new WorkAhead<>(numbers(500), 50, number -> threads.add(Thread.currentThread()))) {
            ahead.forEachRemaining(any -> {});
        }
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void tellsWhatWentWrong() {
        try (WorkAhead<Integer, Integer> ahead = new WorkAhead<>(numbers(200), 50, number -> 10 / (number - 120))) {
            assertThat(ahead.next()).isZero();
            assertThatThrownBy(() -> ahead.forEachRemaining(any -> {})).isInstanceOf(ArithmeticException.class);
        }
    }
}
