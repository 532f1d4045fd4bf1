package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RewardKind;

/** The awards granted, so that nobody gets the same one twice. */
public interface Awards {

    /** Replaces what the batch has registered so far. */
    void register(String batch, List<Entry> entries);

    /** Everything granted under one decision. */
    List<RegisteredAward> under(RegisteredDecision decision);

    /** What still stands of it: without the revoked ones, and as corrected. */
    List<RegisteredAward> standing(RegisteredDecision decision);

    /**
     * What stands of the decisions signed in these days, both included: those whose package has been published. A
     * corrected award comes as corrected, under the decision that granted it.
     */
    List<RegisteredAward> granted(LocalDate first, LocalDate last);

    /**
     * What is kept of one award.
     *
     * @param year the year whose work it commends, where the nomination tells it
     */
    record Entry(
            int ordinal,
            String nameKey,
            Recipient recipient,
            Award award,
            @Nullable String achievement,
            @Nullable String period,
            @Nullable Integer year,
            @Nullable RewardKind rewardKind) {}
}
