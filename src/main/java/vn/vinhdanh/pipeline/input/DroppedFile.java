package vn.vinhdanh.pipeline.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file in input/ and how far it is.
 *
 * @param batch the batch that it is, once it is known by its content
 */
public record DroppedFile(
        String name, State state, @Nullable String batch) {

    public enum State {
        /** Nobody has looked at it yet. */
        NEW,
        /** Somebody has it open in Excel. */
        OPEN,
        /** It is a batch that is not finished; the next run goes on with it. */
        IN_WORK,
        /** It has been through: its batch says with what outcome. */
        TAKEN,
        /** The system does not let it be read, or it is a link, which is not followed. */
        UNREADABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a run still has to do something about it. */
    public boolean isWaiting() {
        return state != State.TAKEN;
    }
}
