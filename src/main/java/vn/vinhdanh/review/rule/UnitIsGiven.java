package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

/** Individuals need their unit and households their address; a collective is a unit itself. */
final class UnitIsGiven implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        RecipientKind kind = candidate.nomination().kind();
        SheetRow row = candidate.nomination().row();
        boolean needed = kind == RecipientKind.INDIVIDUAL || kind == RecipientKind.HOUSEHOLD;
        return needed && row.text(Field.UNIT) == null
                ? List.of(Finding.of(FindingCode.UNIT_MISSING, row.at(Field.UNIT)))
                : List.of();
    }
}
