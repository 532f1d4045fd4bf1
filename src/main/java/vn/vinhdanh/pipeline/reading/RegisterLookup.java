package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.FileVersions;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.EarlierAward;
import vn.vinhdanh.review.IssuedAwards;

/**
 * Looks for an award in the register that is the same as one nominated now: the same recipient, the same award, and the
 * same occasion. Where both tell their period, that decides. Otherwise the occasion is the same when the decision or
 * the achievement is, when the award came out of an earlier version of the same file within the year, or when neither
 * tells an achievement within the year: a title such as Lao động tiên tiến is given once a year.
 *
 * @param sourceFile the file under review
 * @param year of the decision under review
 * @param ownBatches this batch, and the versions of it that it replaces
 */
record RegisterLookup(
        Awards awards,
        String sourceFile,
        int year,
        @Nullable String reference,
        Set<String> ownBatches) implements IssuedAwards {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Override
    public Optional<EarlierAward> find(AcceptedNomination nomination) {
        String nameKey = NameKey.of(nomination.recipient().name());
        return awards.of(nameKey, nomination.award().code()).stream()
                .filter(award -> !ownBatches.contains(award.batch()))
                .filter(award -> SameRecipient.of(award.recipient(), nomination.recipient()) != SameRecipient.NO)
                .filter(award -> isSameOccasion(award, nomination))
                .findFirst()
                .map(RegisterLookup::told);
    }

    private boolean isSameOccasion(RegisteredAward award, AcceptedNomination nomination) {
        if (award.period() != null && nomination.period() != null) {
            return same(award.period(), nomination.period());
        }
        RegisteredDecision decision = award.decision();
        boolean sameYear = decision == null || decision.date().getYear() == year;
        boolean sameDecision =
                decision != null && sameYear && decision.reference().equals(reference);
        boolean sameFile = sameYear && FileVersions.isVersionOf(sourceFile, award.sourceFile());
        boolean nothingTold = sameYear && award.achievement() == null && nomination.achievement() == null;
        return sameDecision || sameFile || nothingTold || same(award.achievement(), nomination.achievement());
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && b != null && NameKey.of(a).equals(NameKey.of(b));
    }

    private static EarlierAward told(RegisteredAward award) {
        RegisteredDecision decision = award.decision();
        return decision == null
                ? new EarlierAward(award.batch(), "")
                : new EarlierAward(decision.reference(), day(decision.date()));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
