package vn.vinhdanh.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nomination tells in support of itself. What it does not tell is absent, which is not a no.
 *
 * @param year the year whose work is commended; absent where neither period nor achievement tells it
 * @param initiatives how many initiatives or studies were recognised
 * @param members how many people the collective has
 * @param advancedMembers how many of them hold Lao động tiên tiến that year
 * @param clusterRank the place in the cluster or block, 1 for the first
 * @param claimed past awards that the nomination lists
 */
public record Merits(
        @Nullable Integer year,
        @Nullable Rating rating,
        @Nullable RewardKind rewardKind,
        @Nullable Integer initiatives,
        @Nullable Integer members,
        @Nullable Integer advancedMembers,
        @Nullable Integer clusterRank,
        List<ClaimedAward> claimed) {

    /** Nothing is told. */
    public static final Merits UNTOLD = new Merits(null, null, null, null, null, null, null, List.of());
}
