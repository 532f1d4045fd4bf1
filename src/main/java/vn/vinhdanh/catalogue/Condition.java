package vn.vinhdanh.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;

/** What an article of the law asks of a nominee. Composed in the catalogue's data; the code knows no title. */
public sealed interface Condition {

    /** Lets each kind of condition be treated in its own way. */
    <T> T on(Cases<T> cases);

    /** One way for each kind. */
    interface Cases<T> {
        T anyOf(AnyOf condition);

        T allOf(AllOf condition);

        T heldRunning(HeldRunning condition);

        T heldSameYear(HeldSameYear condition);

        T heldBefore(HeldBefore condition);

        T heldTimes(HeldTimes condition);

        T notWithin(NotWithin condition);

        T ratedAtLeast(RatedAtLeast condition);

        T hasInitiatives(HasInitiatives condition);

        T firstInCluster(FirstInCluster condition);

        T membersShare(MembersShare condition);

        T rewardedFor(RewardedFor condition);
    }

    /** One of them is enough. */
    record AnyOf(List<Condition> conditions) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.anyOf(this);
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.allOf(this);
        }
    }

    /** The award in so many years running, the last of them the year commended or the one before it. */
    record HeldRunning(String award, int years) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.heldRunning(this);
        }
    }

    /** The award in the year commended. */
    record HeldSameYear(String award) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.heldSameYear(this);
        }
    }

    /** The award at least so many years before the year commended; asked of the ten years up to there. */
    record HeldBefore(String award, int years) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.heldBefore(this);
        }
    }

    /** None of the awards within so many years before the year commended. */
    record NotWithin(Set<String> awards, int years) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.notWithin(this);
        }
    }

    /**
     * The award so many times within so many years, the year commended being the last of them.
     */
    record HeldTimes(String award, int times, int years) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.heldTimes(this);
        }
    }

    /**
     * Rated so or better in so many years running, the year commended being the last.
     *
     * @param provenBy an award of the year that proves the rating where it is not told; null where none does
     */
    record RatedAtLeast(Rating rating, int years, @Nullable String provenBy) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.ratedAtLeast(this);
        }
    }

    record HasInitiatives(int count) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.hasInitiatives(this);
        }
    }

    record FirstInCluster() implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.firstInCluster(this);
        }
    }

    /**
     * So much of a collective holds an award in the year commended.
     *
     * @param percent of its members
     * @param strictly whether the share itself is not enough ("trên 50 %")
     * @param of the award's code
     */
    record MembersShare(BigDecimal percent, boolean strictly, String of) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.membersShare(this);
        }
    }

    /** The commendation is of one of these kinds. */
    record RewardedFor(Set<RewardKind> kinds) implements Condition {
        @Override
        public <T> T on(Cases<T> cases) {
            return cases.rewardedFor(this);
        }
    }
}
