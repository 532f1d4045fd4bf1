package vn.vinhdanh.intake.workbook.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;

/**
 * How much of one file may still be read, and for how long. Every limit names its setting when it is reached. The time is that of
 * the processor: on a machine that others keep busy a good file takes long by the clock, and must not go back for that.
 */
public final class ReadingBudget {

    /** So many times as long a reading may take by the clock. */
    private static final int PATIENCE = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final IntakeLimits limits;
    private final Clock clock;
    /** By the clock, for what waits and never ends. */
    private final Instant end;

    private final Duration time;
    private int cells;
    private long characters;
    private volatile boolean givenUp;

    /** @param bytes of the file */
    public ReadingBudget(IntakeLimits limits, Clock clock, long bytes) {
        this.limits = limits;
        this.clock = clock;
        this.time = limits.timeFor(bytes);
        this.end = clock.instant().plus(time.multipliedBy(PATIENCE));
    }

    public Duration time() {
        return time;
    }

    public IntakeLimits limits() {
        return limits;
    }

    /** Nobody waits for this reading any more: it stops at its next row. */
    public void giveUp() {
        givenUp = true;
    }

    /** Asked by the thread that reads. */
    public void checkTime() throws UnreadableFile {
        if (givenUp || isUsedUpBy(Thread.currentThread(), Duration.ZERO)) {
            throw tooLong(time);
        }
    }

    /**
     * Whether a thread that does nothing but this reading has had its time.
     *
     * @param grace so much more is allowed
     */
    boolean isUsedUpBy(Thread reading, Duration grace) {
        long worked = THREADS.getThreadCpuTime(reading.getId());
        return worked > time.plus(grace).toNanos() || clock.instant().isAfter(end.plus(grace));
    }

    /** @param text what stands in a cell with content */
    public void cell(String text) throws UnreadableFile {
        characters += text.length();
        if (++cells > limits.maxCells()) {
            throw tooLarge(limits.maxCells() + " ô có nội dung", "max-cells");
        }
        if (characters > limits.maxCharacters()) {
            throw tooLarge(limits.maxCharacters() + " ký tự", "max-characters");
        }
    }

    /** @param kept rows with content in one sheet so far */
    public void row(int kept) throws UnreadableFile {
        if (kept >= limits.maxRows()) {
            throw tooLarge(limits.maxRows() + " dòng trong một trang tính", "max-rows");
        }
    }

    public static UnreadableFile tooLong(Duration most) {
        return new UnreadableFile(FindingCode.FILE_TAKES_TOO_LONG, most.toSeconds() + " giây " + setting("max-time"));
    }

    public static UnreadableFile tooLarge(String most, String setting) {
        return new UnreadableFile(FindingCode.FILE_IS_TOO_LARGE, most + " " + setting(setting));
    }

    private static String setting(String name) {
        return "(vinhdanh.intake." + name + ")";
    }
}
