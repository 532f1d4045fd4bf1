package vn.vinhdanh.review.rule;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;

final class AwardIsInForce implements RowRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Override
    public List<Finding> findings(Candidate candidate) {
        return candidate
                .award()
                .filter(entry -> !entry.isInForce(candidate.context().lawDate()))
                .map(entry -> List.of(Finding.of(
                        FindingCode.AWARD_NOT_IN_FORCE,
                        candidate.nomination().row().at(Field.AWARD),
                        entry.award().name(),
                        DAY.format(candidate.context().lawDate()))))
                .orElse(List.of());
    }
}
