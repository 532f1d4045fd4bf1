package vn.vinhdanh.review;

/** What becomes of a name in one case, all capitals or all small letters. */
public enum NameCase {
    /** Printed as the clerk wrote it; a note offers the proper form. */
    KEEP,
    /** Printed in the proper form; a note says so. */
    PROPER
}
