package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

final class AwardIsKnown implements RowRule {

    private final AwardCatalogue catalogue;

    AwardIsKnown(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the office may not grant is no help to the clerk. */
    private static boolean mayBeGiven(CatalogueEntry entry, Candidate candidate) {
        GrantingLevel level = candidate.context().level();
        return entry.isInForce(candidate.context().lawDate())
                && (level == null || entry.levels().contains(level));
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        String written = row.text(Field.AWARD);
        if (written == null) {
            return List.of(Finding.of(FindingCode.AWARD_MISSING, row.at(Field.AWARD)));
        }
        return candidate.award().isPresent()
                ? List.of()
                : List.of(Finding.of(
                        FindingCode.AWARD_NOT_KNOWN,
                        row.at(Field.AWARD),
                        written,
                        String.join("; ", catalogue.nearest(written, entry -> mayBeGiven(entry, candidate)))));
    }
}
