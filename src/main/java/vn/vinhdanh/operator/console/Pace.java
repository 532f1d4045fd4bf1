package vn.vinhdanh.operator.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How far a long step is, how fast it goes and what is left of it; told now and then, where no bar can be drawn. */
final class Pace {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Clock clock;
    private final int total;
    private final Instant begun;
    private Instant told;
    private int done;

    Pace(Clock clock, int total) {
        this.clock = clock;
        this.total = total;
        this.begun = clock.instant();
        this.told = begun;
    }

    /** Empty where enough has been said, and at the end. */
    Optional<String> advanced(int items) {
        done += items;
        Instant now = clock.instant();
        if (done >= total || Duration.between(told, now).compareTo(SILENCE) < 0) {
            return Optional.empty();
        }
        told = now;
        double aSecond = done * 1000.0 / Duration.between(begun, now).toMillis();
        return Optional.of(String.format(
                Locale.ROOT,
                "%d of %d, %.1f a second, %s left",
                done,
                total,
                aSecond,
                written(Math.round((total - done) / aSecond))));
    }

    /** As the progress bar writes it. */
    private static String written(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }
}
