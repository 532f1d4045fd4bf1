package vn.vinhdanh.publish;

import java.io.Serial;
import java.util.List;

/** A package is not complete, so it is not published. */
public class ProofFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ProofFailed(String batch, List<String> faults) {
        super("Batch " + batch + " is not published because its package is not complete: " + String.join("; ", faults)
                + ". Nothing is lost: start the run again; if it happens again, report it with data/logs.");
    }
}
