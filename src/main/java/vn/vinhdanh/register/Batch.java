package vn.vinhdanh.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;

/**
 * One workbook's way through the program.
 *
 * @param code names the folder in output/, unique
 * @param lawDate the day on which the batch arrived: the law of this day judges it while it has no date of its own
 * @param state null while it is in work
 */
public record Batch(
        String code,
        String sourceFile,
        String sourceSha256,
        LocalDate lawDate,
        @Nullable BatchState state,
        @Nullable RegisteredDecision decision,
        RowCounts rows) {}
