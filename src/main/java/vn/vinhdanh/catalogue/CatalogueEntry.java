package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param coefficientsByLevel where the bonus depends on who grants: these come before the others
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
        Map<GrantingLevel, Map<RecipientKind, Coefficient>> coefficientsByLevel,
        List<Requirement> requirements,
        List<Quota> quotas,
        String law,
        Confidence confidence) {

    public boolean isInForce(LocalDate date) {
        return regime.isInForce(date);
    }

    /** Whether an office of this level grants it on the day; a level that no longer exists grants nothing. */
    public boolean isGrantedBy(GrantingLevel level, LocalDate date) {
        return levels.contains(level) && level.existsOn(date);
    }

    /**
     * The coefficient of the bonus.
     *
     * @param level who grants; null when nothing tells
     * @return null where the law knows none
     */
    public @Nullable Coefficient coefficient(RecipientKind kind, @Nullable GrantingLevel level) {
        Map<RecipientKind, Coefficient> own =
                level == null ? coefficients : coefficientsByLevel.getOrDefault(level, coefficients);
        return own.get(kind);
    }
}
