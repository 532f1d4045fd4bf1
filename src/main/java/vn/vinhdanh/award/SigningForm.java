package vn.vinhdanh.award;

/** In what capacity a decision is signed (Decree 30/2020/NĐ-CP, Annex I, part II, clause 7). */
public enum SigningForm {
    /** The head signs as such: CHỦ TỊCH. */
    HEAD(""),
    /** On behalf of a collective body. */
    TM("TM."),
    /** A deputy for the head. */
    KT("KT."),
    /** By standing order of the head. */
    TL("TL."),
    /** By special mandate of the head. */
    TUQ("TUQ."),
    /** Acting head. */
    Q("Q.");

    private final String prefix;

    SigningForm(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
