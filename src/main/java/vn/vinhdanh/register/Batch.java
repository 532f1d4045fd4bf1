package vn.vinhdanh.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;

/**
 * One workbook's way through the program, or a decision that amends what an earlier batch granted.
 *
 * @param code names the folder in output/, unique
 * @param lawDate the day on which the batch arrived: the law of this day judges it while it has no date of its own
 * @param state null while it is in work
 * @param amends null for a batch that grants
 */
public record Batch(
        String code,
        String sourceFile,
        String sourceSha256,
        LocalDate lawDate,
        @Nullable BatchState state,
        @Nullable RegisteredDecision decision,
        RowCounts rows,
        @Nullable Amends amends) {

    /**
     * What an amending batch does to what another one granted.
     *
     * @param batch the one that granted
     * @param reason as the decision states it; only a correction may have none
     */
    public record Amends(
            AmendmentKind kind, String batch, @Nullable String reason) {}

    public boolean revokes() {
        return amends != null && amends.kind() == AmendmentKind.REVOCATION;
    }
}
