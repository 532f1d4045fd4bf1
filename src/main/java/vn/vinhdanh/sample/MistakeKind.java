package vn.vinhdanh.sample;

import vn.vinhdanh.diagnostic.FindingCode;

/** A mistake that clerks make, and what the review must say of it. */
public enum MistakeKind {
    NAME_MISSING(FindingCode.NAME_MISSING),
    AWARD_MISSING(FindingCode.AWARD_MISSING),
    AWARD_MISSPELT(FindingCode.AWARD_NOT_KNOWN),
    /** Two awards in one row, in one cell or as two marks. */
    TWO_AWARDS(FindingCode.AWARD_NOT_KNOWN),
    AWARD_NOT_FOR_KIND(FindingCode.AWARD_NOT_FOR_KIND),
    AWARD_ABOVE_AUTHORITY(FindingCode.AWARD_ABOVE_AUTHORITY),
    UNIT_MISSING(FindingCode.UNIT_MISSING),
    ACHIEVEMENT_MISSING(FindingCode.ACHIEVEMENT_MISSING),
    /** 31/02/1985. */
    BIRTH_IMPOSSIBLE(FindingCode.BIRTH_NOT_READABLE),
    /** 05/27/1980. */
    BIRTH_MONTH_FIRST(FindingCode.BIRTH_NOT_READABLE),
    BIRTH_IN_FUTURE(FindingCode.BIRTH_NOT_PLAUSIBLE),
    BIRTH_TOO_LONG_AGO(FindingCode.BIRTH_NOT_PLAUSIBLE),
    FORMULA_ERROR(FindingCode.FORMULA_HAS_NO_VALUE),
    SAME_RECIPIENT_TWICE(FindingCode.SAME_RECIPIENT_TWICE),
    /** The line of totals counts one more than there are; no row goes back for it. */
    TOTAL_WRONG(FindingCode.TOTAL_DISAGREES);

    private final FindingCode code;

    MistakeKind(FindingCode code) {
        this.code = code;
    }

    public FindingCode code() {
        return code;
    }
}
