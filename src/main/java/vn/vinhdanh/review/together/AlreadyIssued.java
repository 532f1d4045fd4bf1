package vn.vinhdanh.review.together;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.brief.Dates;

/** Nobody gets again what the register has for the same occasion. */
final class AlreadyIssued {

    private final Occasion occasion;
    private final PastAwards history;

    AlreadyIssued(Occasion occasion, PastAwards history) {
        this.occasion = occasion;
        this.history = history;
    }

    /** Empty where it has not been issued. */
    Optional<Finding> finding(AcceptedNomination nomination, List<PastAward> past) {
        return past.stream()
                .filter(award -> award.awardCode().equals(nomination.award().code()))
                .filter(award -> match(award, nomination) != SameRecipient.NO)
                .filter(award -> occasion.isSame(award, nomination))
                .findFirst()
                .map(award -> Finding.of(code(award, nomination), nomination.at(), award.reference(), day(award)));
    }

    /**
     * In the corrected version of a file the row is the same as before. In another file a namesake may be somebody else:
     * issuing twice cannot be taken back, so the row waits, and the clerk is asked.
     */
    private FindingCode code(PastAward award, AcceptedNomination nomination) {
        return match(award, nomination) == SameRecipient.YES || occasion.isSamePaper(award, nomination)
                ? FindingCode.ALREADY_ISSUED
                : FindingCode.PERHAPS_ALREADY_ISSUED;
    }

    private SameRecipient match(PastAward award, AcceptedNomination nomination) {
        return history.matching().matchForIssue(award, nomination.recipient());
    }

    static String day(PastAward award) {
        return award.date() == null ? "" : Dates.written(award.date());
    }
}
