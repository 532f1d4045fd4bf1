package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.naming.LetterCase;
import vn.vinhdanh.review.NameCase;

/** A person's name in capitals or small letters alone is a habit of lists; on a certificate it catches the eye. */
final class NameIsInProperCase implements RowRule {

    private final NameCase setting;

    NameIsInProperCase(NameCase setting) {
        this.setting = setting;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        Nominee nominee = candidate.nominee();
        return nominee.isInOneCase()
                ? List.of(Finding.of(
                        FindingCode.NAME_IN_ONE_CASE,
                        candidate.nomination().row().at(Field.NAME),
                        LetterCase.of(nominee.name()) == LetterCase.CAPITALS ? "chữ in hoa" : "chữ thường",
                        nominee.name(),
                        nominee.properName(),
                        setting == NameCase.KEEP
                                ? "Tên được in như đã ghi"
                                : "Tên được in theo cách viết thông thường"))
                : List.of();
    }
}
