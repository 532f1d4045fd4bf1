package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

final class BirthIsReadable implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        String written = row.text(Field.BIRTH);
        return written != null && candidate.birth().isEmpty()
                ? List.of(Finding.of(FindingCode.BIRTH_NOT_READABLE, row.at(Field.BIRTH), written))
                : List.of();
    }
}
