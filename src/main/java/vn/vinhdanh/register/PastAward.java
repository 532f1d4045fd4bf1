package vn.vinhdanh.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RewardKind;

/**
 * An award of former times: granted by this program, or imported from an older list.
 *
 * @param year the year whose work it commends, or else that of its decision; null where nothing tells it
 * @param reference "1385/QĐ-UBND"; the batch's code while that waits for its number; empty where an old list is silent
 * @param date of the decision
 * @param batch the batch that granted it; null for an imported award
 * @param sourceFile the file it came in
 */
public record PastAward(
        Recipient recipient,
        String awardCode,
        @Nullable Integer year,
        @Nullable RewardKind rewardKind,
        @Nullable String achievement,
        @Nullable String period,
        String reference,
        @Nullable LocalDate date,
        @Nullable String batch,
        String sourceFile) {}
