package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.review.brief.Dates;

final class AwardIsInForce implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        return candidate
                .award()
                .filter(entry -> !entry.isInForce(candidate.context().lawDate()))
                .map(entry -> List.of(Finding.of(
                        FindingCode.AWARD_NOT_IN_FORCE,
                        candidate.nomination().row().at(Field.AWARD),
                        entry.award().name(),
                        Dates.written(candidate.context().lawDate()))))
                .orElse(List.of());
    }
}
