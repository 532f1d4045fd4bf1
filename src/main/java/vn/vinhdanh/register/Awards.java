package vn.vinhdanh.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;

/** The awards granted, so that nobody gets the same one twice. */
public interface Awards {

    /** Replaces what the batch has registered so far. */
    void register(String batch, List<Entry> entries);

    /** Awards of this code to somebody of this name, in batches that have not been replaced. */
    List<RegisteredAward> of(String nameKey, String awardCode);

    /** Those of the names to which anything is registered: few of a new batch are. */
    Set<String> known(Collection<String> nameKeys);

    /** Everything granted under one decision. */
    List<RegisteredAward> under(RegisteredDecision decision);

    /** What is kept of one award. */
    record Entry(
            int ordinal,
            String nameKey,
            Recipient recipient,
            Award award,
            @Nullable String achievement,
            @Nullable String period) {}
}
