package vn.vinhdanh.review.together;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.AwardClass;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;

/** One achievement is rewarded with one form of commendation (Law 06/2022/QH15, art. 5). */
final class AchievementOnce {

    private final AwardCatalogue catalogue;
    private final BatchContext context;
    private final PastAwards history;
    private final FileIndex file;

    AchievementOnce(AwardCatalogue catalogue, BatchContext context, PastAwards history, FileIndex file) {
        this.catalogue = catalogue;
        this.context = context;
        this.history = history;
        this.file = file;
    }

    List<Finding> findings(AcceptedNomination nomination, CatalogueEntry entry, List<PastAward> past) {
        if (entry.awardClass() != AwardClass.FORM || nomination.achievement() == null) {
            return List.of();
        }
        Optional<Finding> earlier = past.stream()
                .filter(award -> isOtherForm(award.awardCode(), entry))
                .filter(award -> Occasion.same(award.achievement(), nomination.achievement()))
                .filter(award -> history.matching().matchForIssue(award, nomination.recipient()) != SameRecipient.NO)
                .findFirst()
                .map(award -> finding(award, nomination));
        return earlier.or(() -> inFile(nomination, entry)).map(List::of).orElse(List.of());
    }

    private Finding finding(PastAward award, AcceptedNomination nomination) {
        Integer commended = nomination.merits().year();
        boolean sameYear = commended == null || award.year() == null || commended.equals(award.year());
        boolean sure = sameYear && history.matching().matchForIssue(award, nomination.recipient()) == SameRecipient.YES;
        return Finding.of(
                sure ? FindingCode.ACHIEVEMENT_ALREADY_REWARDED : FindingCode.ACHIEVEMENT_PERHAPS_REWARDED,
                nomination.at(),
                nomination.recipient().name(),
                name(award.awardCode()),
                award.reference(),
                AlreadyIssued.day(award));
    }

    /** Told at the later row. */
    private Optional<Finding> inFile(AcceptedNomination nomination, CatalogueEntry entry) {
        return file.namesakes(nomination).stream()
                .filter(other -> other.ordinal() < nomination.ordinal())
                .filter(other -> form(other.award().code()).isPresent()
                        && !other.award().code().equals(entry.award().code()))
                .filter(other -> Occasion.same(other.achievement(), nomination.achievement()))
                .filter(other -> SameRecipient.of(other.recipient(), nomination.recipient()) != SameRecipient.NO)
                .findFirst()
                .map(other -> Finding.of(
                        FindingCode.SEVERAL_FORMS_FOR_ONE_ACHIEVEMENT,
                        nomination.at(),
                        nomination.recipient().name(),
                        other.award().name(),
                        String.valueOf(other.at().row())));
    }

    /** "By the same level": a lower office's certificate does not stand in the way of a higher one's. */
    private boolean isOtherForm(String code, CatalogueEntry entry) {
        return !code.equals(entry.award().code())
                && form(code).filter(other -> shares(other, entry)).isPresent();
    }

    private static boolean shares(CatalogueEntry other, CatalogueEntry entry) {
        return other.levels().stream().anyMatch(entry.levels()::contains);
    }

    /** Empty for a title. */
    private Optional<CatalogueEntry> form(String code) {
        return catalogue.byCode(code, context.lawDate()).filter(other -> other.awardClass() == AwardClass.FORM);
    }

    private String name(String code) {
        return catalogue.nameOf(code, context.lawDate());
    }
}
