package vn.vinhdanh.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** The row, or the whole file, goes back to the clerk. */
    ERROR,
    /** The row goes on; somebody should look at it. */
    WARNING,
    /** Told for completeness: something was assumed or repaired. */
    NOTE
}
