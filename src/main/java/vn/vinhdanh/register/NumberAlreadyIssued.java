package vn.vinhdanh.register;

import java.io.Serial;

/** A decision number was asked for that another decision has. */
public class NumberAlreadyIssued extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RegisteredDecision decision;

    public NumberAlreadyIssued(RegisteredDecision taken) {
        super("Decision number " + taken.reference() + " of " + taken.date() + " has already been issued: give another"
                + " number.");
        decision = taken;
    }

    /** The one that has it. */
    public RegisteredDecision decision() {
        return decision;
    }
}
