package vn.vinhdanh.review;

/** What the review, all its rules together, made of a row. */
public enum RowOutcome {
    ACCEPTED,
    RETURNED,
    ALREADY_ISSUED
}
