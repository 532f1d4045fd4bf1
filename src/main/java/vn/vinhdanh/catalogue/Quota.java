package vn.vinhdanh.catalogue;

import java.math.BigDecimal;

/** How many may receive an award in a year. Over it is a warning: offices set their own. */
public sealed interface Quota {

    /** Within what a quota is counted. */
    enum Scope {
        UNIT,
        OFFICE
    }

    Scope scope();

    String law();

    Confidence confidence();

    /**
     * At most so much of those who hold another award that year.
     *
     * @param of the other award's code
     */
    record Share(BigDecimal percent, String of, Scope scope, String law, Confidence confidence) implements Quota {}

    /** At most so many. */
    record Count(int most, Scope scope, String law, Confidence confidence) implements Quota {}
}
