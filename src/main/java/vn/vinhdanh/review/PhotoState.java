package vn.vinhdanh.review;

/** What became of the photo that a workbook names. */
public enum PhotoState {
    USABLE,
    /** The folder beside the workbook does not hold it. */
    MISSING,
    /** It is there, but no page can show it: no picture, a broken one, one for the press, or one far too large. */
    UNUSABLE
}
