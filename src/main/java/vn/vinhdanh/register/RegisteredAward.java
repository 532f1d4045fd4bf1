package vn.vinhdanh.register;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;

/**
 * One award as registered.
 *
 * @param ordinal the row's place in its batch; with the batch it identifies the award
 * @param decision null while the batch waits for its number
 */
public record RegisteredAward(
        String batch,
        String sourceFile,
        int ordinal,
        Recipient recipient,
        Award award,
        @Nullable String achievement,
        @Nullable String period,
        @Nullable RegisteredDecision decision) {}
