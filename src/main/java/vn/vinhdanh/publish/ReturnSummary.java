package vn.vinhdanh.publish;

/**
 * What became of a workbook's rows; {@code read = issued + returned + alreadyIssued}.
 *
 * @param alreadyIssued rows whose award an earlier decision has granted
 */
public record ReturnSummary(int read, int issued, int returned, int alreadyIssued) {}
