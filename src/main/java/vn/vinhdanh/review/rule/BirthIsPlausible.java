package vn.vinhdanh.review.rule;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;

/** Nobody is commended before birth or after a hundred years; children are commended in schools. */
final class BirthIsPlausible implements RowRule {

    private static final int OLDEST = 100;

    @Override
    public List<Finding> findings(Candidate candidate) {
        LocalDate today = candidate.context().lawDate();
        return candidate
                .birth()
                .filter(birth -> birth.earliest().isAfter(today) || birth.date().year() < today.getYear() - OLDEST)
                .map(birth -> List.of(Finding.of(
                        FindingCode.BIRTH_NOT_PLAUSIBLE,
                        candidate.nomination().row().at(Field.BIRTH),
                        birth.date().vietnamese())))
                .orElse(List.of());
    }
}
