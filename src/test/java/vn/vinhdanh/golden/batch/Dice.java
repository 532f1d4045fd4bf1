package vn.vinhdanh.golden.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chance that falls the same way each time for one seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Both among what may come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Different ones, in the order of the list. */
    <T> List<T> some(List<T> of, int count) {
        List<T> left = new ArrayList<>(of);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return List.copyOf(left);
    }

    <T> @Nullable T perhaps(int chance, Supplier<T> made) {
        return percent(chance) ? made.get() : null;
    }

    <T> List<T> times(int least, int most, Supplier<T> made) {
        return Stream.generate(made).limit(between(least, most)).toList();
    }
}
