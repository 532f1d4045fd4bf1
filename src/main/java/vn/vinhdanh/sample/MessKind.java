package vn.vinhdanh.sample;

/** What makes a row untidy without making it wrong: for none of these may it be sent back. */
public enum MessKind {
    /** Accents as characters of their own, as Macs and web forms write them. */
    DECOMPOSED(true),
    /** Icelandic Ð for Đ. */
    LOOK_ALIKE(true),
    NO_BREAK_AND_DOUBLE_BLANKS(true),
    ZERO_WIDTH(true),
    DATE_FORM(false),
    AWARD_ABBREVIATION(false),
    CAPITAL_NAME(false),
    LINE_BREAK(false),
    /** An identity number as a number: the zero in front is gone. */
    IDENTITY_AS_NUMBER(false);

    private final boolean ofUnicode;

    MessKind(boolean ofUnicode) {
        this.ofUnicode = ofUnicode;
    }

    /** Whether it cannot happen to text of an older encoding. */
    public boolean ofUnicode() {
        return ofUnicode;
    }
}
