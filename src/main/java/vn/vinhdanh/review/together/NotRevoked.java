package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;

/** What was revoked does not come back because its workbook is dropped once more. */
final class NotRevoked {

    private final Occasion occasion;
    private final PastAwards history;
    private final Map<String, List<PastAward>> revoked = new HashMap<>();

    NotRevoked(Occasion occasion, PastAwards history) {
        this.occasion = occasion;
        this.history = history;
        history.revoked().forEach(award -> revoked.computeIfAbsent(
                        NameKey.of(award.recipient().name()), any -> new ArrayList<>(1))
                .add(award));
    }

    /** Empty where nothing of the kind was revoked. */
    Optional<Finding> finding(AcceptedNomination nomination) {
        return revoked.getOrDefault(FileIndex.nameKey(nomination), List.of()).stream()
                .filter(award -> award.awardCode().equals(nomination.award().code()))
                .filter(award -> history.matching().matchForIssue(award, nomination.recipient()) == SameRecipient.YES)
                .filter(award -> occasion.isSame(award, nomination))
                .findFirst()
                .map(award -> Finding.of(
                        FindingCode.REVOKED_BEFORE, nomination.at(), award.reference(), AlreadyIssued.day(award)));
    }
}
