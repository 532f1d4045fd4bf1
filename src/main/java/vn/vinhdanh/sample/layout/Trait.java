package vn.vinhdanh.sample.layout;

/** What a layout has beside its table. */
public enum Trait {
    /** Issuing body, state title, name of the list. */
    LETTERHEAD,
    /** The name of the list only. */
    TITLE,
    COLUMN_NUMBERS,
    TOTALS,
    SIGNATURES,
    /** The sheet Thông tin. */
    FACTS,
    /** A sheet of guidance. */
    GUIDANCE,
    /** Ordinals by formula. */
    FORMULAS,
    FILTERED,
    HIDDEN_PARTS,
    BLANK_ROWS;

    /** Whether a file of text can have it. */
    public boolean isPossibleInText() {
        return switch (this) {
            case FACTS, GUIDANCE, FORMULAS, FILTERED, HIDDEN_PARTS -> false;
            default -> true;
        };
    }
}
