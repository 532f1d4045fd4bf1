package vn.vinhdanh.review;

/**
 * An award that has been given before.
 *
 * @param reference "1385/QĐ-UBND", or the batch that waits for its number
 * @param date dd/mm/yyyy, or empty while it waits
 */
public record EarlierAward(String reference, String date) {}
