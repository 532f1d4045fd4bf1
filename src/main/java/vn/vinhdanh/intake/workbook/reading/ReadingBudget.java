package vn.vinhdanh.intake.workbook.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;

/** How much of one file may still be read, and for how long. Every limit names its setting when it is reached. */
public final class ReadingBudget {

    private final IntakeLimits limits;
    private final Clock clock;
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
        this.end = clock.instant().plus(time);
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

    public void checkTime() throws UnreadableFile {
        if (givenUp || clock.instant().isAfter(end)) {
            throw tooLong(time);
        }
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
