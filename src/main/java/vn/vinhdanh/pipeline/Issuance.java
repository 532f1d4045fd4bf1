package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.time.LocalDate;

/** Gives a waiting batch its decision number and date; the final documents follow. */
public interface Issuance {

    /**
     * Issues a batch; called again with the same number and date it goes on after a crash, and does nothing where all is done.
     *
     * @param number "100" or, with its symbol, "100/QĐ-SNV"
     * @throws Refused when there is no such batch, it does not wait for a number, or the number is in use
     */
    RunSummary issue(String batch, String number, LocalDate date) throws IOException, Refused;
}
