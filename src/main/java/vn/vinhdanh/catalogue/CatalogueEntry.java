package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;

/**
 * What the catalogue knows of one award under one regime.
 *
 * @param kinds who may receive it
 * @param levels who may grant it
 * @param needsAchievement whether its certificate states the achievement
 * @param spellings further ways of writing it
 * @param coefficients of the bonus; a kind that is missing has none that is known
 * @param law the article it rests on
 * @param confidence of kinds, levels and article
 */
public record CatalogueEntry(
        Award award,
        AwardClass awardClass,
        Regime regime,
        Set<RecipientKind> kinds,
        Set<GrantingLevel> levels,
        boolean needsAchievement,
        List<String> spellings,
        Map<RecipientKind, Coefficient> coefficients,
        List<Requirement> requirements,
        List<Quota> quotas,
        String law,
        Confidence confidence) {

    public boolean isInForce(LocalDate date) {
        return regime.isInForce(date);
    }
}
