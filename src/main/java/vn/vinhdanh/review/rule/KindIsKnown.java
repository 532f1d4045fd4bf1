package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;

/** Whether somebody is an individual, a collective or a household is never guessed from the name. */
final class KindIsKnown implements RowRule {

    @Override
    public List<Finding> findings(Candidate candidate) {
        Nomination nomination = candidate.nomination();
        return nomination.kind() == null
                ? List.of(
                        Finding.of(FindingCode.KIND_NOT_KNOWN, nomination.row().at(Field.NAME)))
                : List.of();
    }
}
