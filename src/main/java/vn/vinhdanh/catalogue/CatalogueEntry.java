package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;

/**
 * What the catalogue knows of one award.
 *
 * @param kinds who may receive it
 * @param levels who may grant it
 * @param needsAchievement whether its certificate states the achievement
 * @param spellings further ways of writing it
 * @param until the last day in force; null while it is
 * @param law the article it rests on
 */
public record CatalogueEntry(
        Award award,
        Set<RecipientKind> kinds,
        Set<GrantingLevel> levels,
        boolean needsAchievement,
        List<String> spellings,
        LocalDate from,
        @Nullable LocalDate until,
        String law) {

    public boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
