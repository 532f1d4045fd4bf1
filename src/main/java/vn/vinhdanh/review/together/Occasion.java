package vn.vinhdanh.review.together;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.register.FileVersions;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;

/**
 * Tells whether a registered award was given on the occasion that is nominated now. Where both tell their period, that
 * decides. Otherwise the occasion is the same when the decision or the achievement is, when the award came out of an
 * earlier version of the same file within the year, or when neither tells an achievement within the year: a title such as
 * Lao động tiên tiến is given once a year.
 */
record Occasion(BatchContext context) {

    boolean isSame(PastAward award, AcceptedNomination nomination) {
        if (award.period() != null && nomination.period() != null) {
            return same(award.period(), nomination.period());
        }
        boolean sameYear = isOfYear(award, nomination);
        boolean nothingTold = sameYear && award.achievement() == null && nomination.achievement() == null;
        return isSamePaper(award, nomination) || nothingTold || same(award.achievement(), nomination.achievement());
    }

    /** The same decision, or an earlier version of the same file. */
    boolean isSamePaper(PastAward award, AcceptedNomination nomination) {
        boolean sameYear = isOfYear(award, nomination);
        boolean sameDecision = award.date() != null && award.reference().equals(context.reference());
        boolean sameFile = award.batch() != null && FileVersions.isVersionOf(context.sourceFile(), award.sourceFile());
        return sameYear && (sameDecision || sameFile);
    }

    /** An award that waits for its number is of this year; an imported one without a date tells its year. */
    private boolean isOfYear(PastAward award, AcceptedNomination nomination) {
        LocalDate date = award.date();
        if (date != null) {
            return date.getYear() == context.lawDate().getYear();
        }
        Integer commended = nomination.merits().year();
        return award.batch() != null || (commended != null && commended.equals(award.year()));
    }

    static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && b != null && NameKey.of(a).equals(NameKey.of(b));
    }
}
