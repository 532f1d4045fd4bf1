package vn.vinhdanh.intake.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;

/** A file that hangs a library gets its verdict in time, and one that exhausts it ends nothing else. */
class WatchedReadingTest {

    private static ReadingBudget budget(Duration most) {
        return new ReadingBudget(
                new IntakeLimits(1 << 20, 1 << 20, 100, 100, 100, 100, 100, most, Duration.ZERO), Clock.systemUTC(), 1);
    }

    @Test
    void aReadingThatHangsIsGivenUpWithoutBeingInterrupted() {
        ReadingBudget budget = budget(Duration.ofMillis(50));
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);

        UnreadableFile refusal = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Assertions.assertThrows(
                        UnreadableFile.class,
                        () -> WatchedReading.read(budget, () -> {
                            try {
                                never.await();
                            } catch (InterruptedException stopped) {
                                interrupted.set(true);
                            }
                            return "";
                        })));

        assertThat(refusal.code()).isEqualTo(FindingCode.FILE_TAKES_TOO_LONG);
        assertThat(refusal.arguments().get(0)).contains("vinhdanh.intake.max-time");
        assertThat(interrupted).isFalse();
        assertThatThrownBy(budget::checkTime).isInstanceOf(UnreadableFile.class);
        never.countDown();
    }

    @Test
    void aReadingThatWaitsForABusyMachineIsWaitedFor() throws Exception {
        ReadingBudget budget = budget(Duration.ofMillis(400));

        String read = WatchedReading.read(budget, () -> {
            TimeUnit.MILLISECONDS.sleep(1_500);
            budget.checkTime();
            return "đủ";
        });

        assertThat(read).isEqualTo("đủ");
    }

    @Test
    void aReadingThatKeepsTheProcessorBusyIsGivenUp() {
        ReadingBudget budget = budget(Duration.ofMillis(50));

        assertThatThrownBy(() -> WatchedReading.read(budget, () -> {
                    while (true) {
                        budget.checkTime();
                    }
                }))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void whatTheReadingThrowsIsThrown() {
        assertThatThrownBy(() -> WatchedReading.read(budget(Duration.ofMinutes(1)), () -> {
                    throw new IOException("hỏng");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("hỏng");
    }

    @Test
    void anErrorInTheLibraryEndsTheReadingOnly() {
        assertThatThrownBy(() -> WatchedReading.read(budget(Duration.ofMinutes(1)), () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOfSatisfying(WatchedReading.BrokenOff.class, ended -> assertThat(ended.ranOutOfMemory())
                        .isFalse());
        assertThatThrownBy(() -> WatchedReading.read(budget(Duration.ofMinutes(1)), () -> {
                    throw new OutOfMemoryError("thử");
                }))
                .isInstanceOfSatisfying(WatchedReading.BrokenOff.class, ended -> assertThat(ended.ranOutOfMemory())
                        .isTrue());
    }
}
