package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

/** A certificate of merit says for what it is given. */
final class AchievementIsGiven implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        return candidate
                .award()
                .filter(CatalogueEntry::needsAchievement)
                .filter(entry -> row.text(Field.ACHIEVEMENT) == null)
                .map(entry -> List.of(Finding.of(
                        FindingCode.ACHIEVEMENT_MISSING,
                        row.at(Field.ACHIEVEMENT),
                        entry.award().name())))
                .orElse(List.of());
    }
}
