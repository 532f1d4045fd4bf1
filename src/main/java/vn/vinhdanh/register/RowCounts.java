package vn.vinhdanh.register;

/** What became of a batch's rows. Every row read is issued, returned, or had been issued before. */
public record RowCounts(int read, int issued, int returned, int alreadyIssued) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    /** The equation on which nothing may be published unless it holds. */
    public boolean addUp() {
        return read == issued + returned + alreadyIssued;
    }

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                issued + other.issued,
                returned + other.returned,
                alreadyIssued + other.alreadyIssued);
    }
}
