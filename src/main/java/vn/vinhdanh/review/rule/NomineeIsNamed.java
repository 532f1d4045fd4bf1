package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

final class NomineeIsNamed implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        return row.text(Field.NAME) == null
                ? List.of(Finding.of(FindingCode.NAME_MISSING, row.at(Field.NAME)))
                : List.of();
    }
}
