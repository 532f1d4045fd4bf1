package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

/** Excel counts days; a cell formatted as a plain number shows the count, and what it was taken for is told. */
final class BirthIsShownAsDate implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        String written = row.text(Field.BIRTH);
        return candidate
                .birth()
                .filter(birth -> birth.serial() && written != null)
                .map(birth -> List.of(Finding.of(
                        FindingCode.BIRTH_FROM_SERIAL,
                        row.at(Field.BIRTH),
                        String.valueOf(written),
                        birth.date().vietnamese())))
                .orElse(List.of());
    }
}
