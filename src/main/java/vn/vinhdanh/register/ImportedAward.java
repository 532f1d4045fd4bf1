package vn.vinhdanh.register;

/**
 * A past award with its place in the list it came from.
 *
 * @param row Excel's row number
 */
public record ImportedAward(int row, PastAward award) {}
