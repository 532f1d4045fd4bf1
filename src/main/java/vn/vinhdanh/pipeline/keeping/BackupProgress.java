package vn.vinhdanh.pipeline.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** A line now and then while a backup is written or unpacked. */
final class BackupProgress {

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final long MEGABYTE = 1 << 20;

    private final Clock clock;
    private final Consumer<String> told;
    private Instant last;

    BackupProgress(Clock clock, Consumer<String> told) {
        this.clock = clock;
        this.told = told;
        this.last = clock.instant();
    }

    /** @param bytes so far */
    void tell(long files, long bytes) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(SILENCE) >= 0) {
            last = now;
            told.accept(String.format(Locale.ROOT, "%d files, %d MB", files, bytes / MEGABYTE));
        }
    }
}
