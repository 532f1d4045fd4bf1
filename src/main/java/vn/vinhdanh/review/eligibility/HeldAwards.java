package vn.vinhdanh.review.eligibility;

import java.util.EnumSet;
import java.util.Set;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.PastAward;

/** In which years a nominee held an award. */
final class HeldAwards {

    /** Awards for these are no history for a higher one (Decree 152/2025/NĐ-CP, art. 4). */
    private static final Set<RewardKind> NO_HISTORY = EnumSet.of(RewardKind.SUDDEN, RewardKind.MOVEMENT);

    private final Evidence evidence;

    HeldAwards(Evidence evidence) {
        this.evidence = evidence;
    }

    Verdict inYear(String award, int year) {
        if (isClaimed(award, year)) {
            return Verdict.MET;
        }
        Verdict known = Verdict.UNMET;
        for (PastAward past : evidence.past()) {
            Integer pastYear = past.year();
            if (isHistory(past, award) && pastYear != null && pastYear == year) {
                SameRecipient same = match(past);
                if (same == SameRecipient.YES) {
                    return Verdict.MET;
                }
                known = same == SameRecipient.PERHAPS ? Verdict.UNKNOWN : known;
            }
        }
        return evidence.history().isComplete(award, year) ? known : Verdict.UNKNOWN;
    }

    private boolean isClaimed(String award, int year) {
        boolean told = evidence.merits().claimed().stream()
                .anyMatch(claim -> claim.awardCode().equals(award) && claim.year() == year);
        return told
                || (evidence.inFile().contains(award)
                        && evidence.commendedYears().contains(year));
    }

    /** At the latest in this year; that the history has nothing is never a no, for it begins somewhere. */
    Verdict until(String award, int year) {
        boolean told = evidence.merits().claimed().stream()
                .anyMatch(claim -> claim.awardCode().equals(award) && claim.year() <= year);
        boolean registered = evidence.past().stream()
                .anyMatch(past -> isHistory(past, award)
                        && past.year() != null
                        && past.year() <= year
                        && match(past) == SameRecipient.YES);
        return told || registered ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static boolean isHistory(PastAward past, String award) {
        RewardKind kind = past.rewardKind();
        return past.awardCode().equals(award) && (kind == null || !NO_HISTORY.contains(kind));
    }

    private SameRecipient match(PastAward past) {
        return evidence.history().matching().match(past, evidence.nomination().recipient());
    }
}
