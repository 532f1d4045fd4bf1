package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;

final class AwardFitsKind implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        RecipientKind kind = candidate.nomination().kind();
        return candidate
                .award()
                .filter(entry -> kind != null && !entry.kinds().contains(kind))
                .map(entry -> List.of(Finding.of(
                        FindingCode.AWARD_NOT_FOR_KIND,
                        candidate.nomination().row().at(Field.AWARD),
                        entry.award().name(),
                        KindNames.of(kind))))
                .orElse(List.of());
    }
}
