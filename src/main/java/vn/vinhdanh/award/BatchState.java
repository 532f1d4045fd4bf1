package vn.vinhdanh.award;

/** Where a batch stands once it has been through the program; {@link #code} stands in report.json. */
public enum BatchState {
    /** Reviewed and drafted; the decision waits for its number and date. */
    AWAITING_NUMBER("awaiting-number"),
    /** Reviewed and drafted; what its templates print has to be mended or approved before anything is issued. */
    AWAITING_APPROVAL("awaiting-approval"),
    /** Every row that passed has been issued. */
    ISSUED("issued"),
    /** Nothing could be issued; the file is back with the clerk. */
    RETURNED("returned"),
    /** It waited for a number when a newer version of the same file took its place. */
    REPLACED("replaced");

    private final String code;

    BatchState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
