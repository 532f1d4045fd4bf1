package vn.vinhdanh.register.goldenbook;

import java.time.Year;
import java.util.Optional;

/** Gives certificates their numbers in the golden book: a run for each batch, gap-free through the year. */
public interface GoldenBook {

    /**
     * The numbers of one batch.
     *
     * @param first that of its first row
     * @param certificates how many there are
     */
    record Entry(Year year, int first, int certificates) {

        public int last() {
            return first + certificates - 1;
        }
    }

    /**
     * Takes the next numbers of the year; what the batch has already, it keeps. Must run in the transaction that gives the
     * batch its decision.
     *
     * @param notBefore the number with which the program begins the year
     */
    Entry enter(String batch, Year year, int certificates, int notBefore);

    /** Empty where numbers are written by hand. */
    Optional<Entry> of(String batch);
}
