package vn.vinhdanh.review;

/** What the review, all its rules together, made of a row. */
public enum RowOutcome {
    ACCEPTED,
    RETURNED,
    /** Belongs to a higher level, to which it is listed; the decision leaves it out. */
    SENT_UP,
    ALREADY_ISSUED
}
