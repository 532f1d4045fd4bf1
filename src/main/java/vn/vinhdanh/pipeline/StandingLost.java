package vn.vinhdanh.pipeline;

/** Another process has taken over, since nothing was heard of this one for longer than its lease. */
public final class StandingLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StandingLost() {
        super("Another manager has taken over, as nothing was heard of this one for longer than vinhdanh.cluster.lease."
                + " Nothing is lost: it goes on with what this one has committed.");
    }
}
