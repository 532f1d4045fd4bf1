package vn.vinhdanh.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * One award to one recipient under a decision.
 *
 * @param id stable within the batch, names the certificate: the award's running number, from 1, in delivery order
 * @param certified whether this batch prints its certificate; false where an earlier batch already did
 * @param bonus null where the catalogue has no amount, or the decision no date yet
 * @param goldenBook its number in the golden book, "341/2026"; null where it is written by hand
 */
public record Grant(
        int id,
        AcceptedNomination nomination,
        boolean certified,
        @Nullable Bonus bonus,
        @Nullable String goldenBook) {

    /** A grant whose number in the golden book is written by hand. */
    public Grant(int id, AcceptedNomination nomination, boolean certified, @Nullable Bonus bonus) {
        this(id, nomination, certified, bonus, null);
    }

    /** Sorted by award, the awards in the order in which they first appear. */
    public static Map<Award, List<Grant>> byAward(List<Grant> grants) {
        return grants.stream()
                .collect(Collectors.groupingBy(
                        grant -> grant.nomination().award(), LinkedHashMap::new, Collectors.toList()));
    }
}
