package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;

/** Each award belongs to a level of authority (Law 06/2022/QH15, art. 77 to 80). */
final class AwardIsWithinAuthority implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        GrantingLevel level = candidate.context().level();
        return candidate
                .award()
                .filter(entry -> level != null
                        && !entry.isGrantedBy(level, candidate.context().lawDate()))
                .map(entry -> List.of(finding(candidate, entry)))
                .orElse(List.of());
    }

    /** A level that no longer exists grants nothing, and nothing is sent up on its behalf. */
    private static Finding finding(Candidate candidate, CatalogueEntry entry) {
        GrantingLevel level = candidate.context().level();
        boolean above = level != null
                && level.existsOn(candidate.context().lawDate())
                && entry.levels().stream().anyMatch(granting -> granting.compareTo(level) > 0);
        return Finding.of(
                above ? FindingCode.AWARD_ABOVE_AUTHORITY : FindingCode.AWARD_OF_ANOTHER_LEVEL,
                candidate.nomination().row().at(Field.AWARD),
                entry.award().name());
    }
}
