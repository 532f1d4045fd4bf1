package vn.vinhdanh.review.eligibility;

/** What is known of a condition. What nobody has told is not a no. */
public enum Verdict {
    MET,
    UNMET,
    UNKNOWN
}
