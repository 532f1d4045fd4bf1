package vn.vinhdanh.observation.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a process last told of itself.
 *
 * @param command "watch" or "run"
 * @param started when the process was started; with its number it is that process and no later one of the same number
 * @param batch that is being worked on, and its step
 * @param seen when it last showed a sign of life: it looked at the folder, or got further
 * @param passEnded when the last pass over the input folder ended
 * @param failure what went wrong in the last pass, and what to do; null where nothing did
 */
public record VitalSigns(
        String command,
        long pid,
        @Nullable Instant started,
        State state,
        @Nullable String batch,
        @Nullable String step,
        Instant seen,
        @Nullable Instant passEnded,
        @Nullable String failure) {

    /** What it is doing. */
    public enum State {
        STARTING,
        /** Waits for workbooks. */
        READY,
        WORKING,
        WAITING_FOR_LOCK,
        /** Was told to end. */
        STOPPING,
        /** A run that is over. */
        ENDED
    }
}
