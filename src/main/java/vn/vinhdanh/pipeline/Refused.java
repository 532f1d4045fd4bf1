package vn.vinhdanh.pipeline;

import java.io.Serial;

/** Why the program does not do what an operator asks, and what to do instead. Nothing has been changed. */
public class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }

    /** In the words of what stands in the way. */
    public Refused(Exception obstacle) {
        super(obstacle.getMessage(), obstacle);
    }
}
