package vn.vinhdanh.intake.heading;

/** How a row begins that is no record of its own. */
public enum RowWord {
    TOTALS("totals"),
    /** Begin as a total does without accents, and are none. */
    NOT_TOTALS("notTotals"),
    NOTES("notes"),
    SIGNATURES("signatures"),
    /** Signatures only in capitals: in small letters they are the offices of nominees. */
    CAPITAL_SIGNATURES("capitalSignatures"),
    UNITS("units"),
    AWARDS("awards");

    private final String key;

    RowWord(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
