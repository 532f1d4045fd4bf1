package vn.vinhdanh.pipeline.cluster;

import org.jspecify.annotations.Nullable;

/** The seat of the manager is taken. */
public final class SeatTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeatTaken(@Nullable String name) {
        super("Another manager" + (name == null ? "" : " (" + name + ")") + " is at work on this register.");
    }
}
