package vn.vinhdanh.review.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * All that is known of one nominee.
 *
 * @param past awards of those who may be the nominee
 * @param inFile the codes of the awards for which the same file nominates the same recipient
 * @param membersInFile how many members of the collective the file nominates, by the award's code
 * @param decisionYear of the decision's date
 */
public record Evidence(
        AcceptedNomination nomination,
        List<PastAward> past,
        Set<String> inFile,
        Map<String, Integer> membersInFile,
        PastAwards history,
        int decisionYear) {

    Merits merits() {
        return nomination.merits();
    }

    /** The years that may be the one commended, the likeliest first. */
    List<Integer> commendedYears() {
        Integer told = merits().year();
        return told == null ? List.of(decisionYear, decisionYear - 1) : List.of(told);
    }
}
