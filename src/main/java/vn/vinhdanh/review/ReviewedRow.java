package vn.vinhdanh.review;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;

/** What the row rules made of one nomination. */
public sealed interface ReviewedRow {

    int ordinal();

    List<Finding> findings();

    /** Goes on; its findings are warnings and notes. */
    record Accepted(AcceptedNomination nomination, List<Finding> findings) implements ReviewedRow {
        @Override
        public int ordinal() {
            return nomination.ordinal();
        }
    }

    /** Goes up: nothing is wrong with it but that a higher level grants the award. */
    record SentUp(AcceptedNomination nomination, List<Finding> findings) implements ReviewedRow {
        @Override
        public int ordinal() {
            return nomination.ordinal();
        }
    }

    /** Goes back to the clerk; at least one finding is an error. */
    record Returned(int ordinal, List<Finding> findings) implements ReviewedRow {}
}
