package vn.vinhdanh.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;

/** What an article of the law asks of a nominee. Composed in the catalogue's data; the code knows no title. */
public sealed interface Condition {

    /** One of them is enough. */
    record AnyOf(List<Condition> conditions) implements Condition {}

    record AllOf(List<Condition> conditions) implements Condition {}

    /** The award in so many years running, the last of them the year commended or the one before it. */
    record HeldRunning(String award, int years) implements Condition {}

    /** The award in the year commended. */
    record HeldSameYear(String award) implements Condition {}

    /** The award at least so many years before the year commended. */
    record HeldBefore(String award, int years) implements Condition {}

    /** None of the awards within so many years before the year commended. */
    record NotWithin(Set<String> awards, int years) implements Condition {}

    /** Rated so or better in so many years running, the year commended being the last. */
    record RatedAtLeast(Rating rating, int years) implements Condition {}

    record HasInitiatives(int count) implements Condition {}

    record FirstInCluster() implements Condition {}

    /**
     * So much of a collective holds Lao động tiên tiến.
     *
     * @param percent of its members
     * @param strictly whether the share itself is not enough ("trên 50 %")
     */
    record MembersShare(BigDecimal percent, boolean strictly) implements Condition {}

    /** The commendation is of one of these kinds. */
    record RewardedFor(Set<RewardKind> kinds) implements Condition {}
}
