package vn.vinhdanh.pipeline.step;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.review.AcceptedNomination;

/** What the register keeps of an accepted nomination. */
public final class RegisterEntry {

    private RegisterEntry() {}

    public static Awards.Entry of(AcceptedNomination nomination) {
        return of(nomination, nomination.merits().year());
    }

    /** @param year the year whose work it commends */
    public static Awards.Entry of(AcceptedNomination nomination, @Nullable Integer year) {
        return new Awards.Entry(
                nomination.ordinal(),
                NameKey.of(nomination.recipient().name()),
                nomination.recipient(),
                nomination.award(),
                nomination.achievement(),
                nomination.period(),
                year,
                nomination.merits().rewardKind());
    }
}
