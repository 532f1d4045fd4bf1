package vn.vinhdanh.review.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.IssuedAwards;

/** The rules that need all rows at once: nobody twice in the file, nobody again whom the register has. */
public final class BatchRules {

    private final IssuedAwards issued;

    public BatchRules(IssuedAwards issued) {
        this.issued = issued;
    }

    public BatchOutcome review(List<AcceptedNomination> accepted) {
        Set<Integer> returned = new LinkedHashSet<>();
        Set<Integer> already = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        List<AcceptedNomination> once = sameRecipientAndAwardOnce(accepted, returned, findings);
        for (AcceptedNomination nomination : once) {
            issued.find(nomination).ifPresent(earlier -> {
                already.add(nomination.ordinal());
                findings.add(
                        Finding.of(FindingCode.ALREADY_ISSUED, nomination.at(), earlier.reference(), earlier.date()));
            });
        }
        return new BatchOutcome(returned, already, List.copyOf(findings));
    }

    private List<AcceptedNomination> sameRecipientAndAwardOnce(
            List<AcceptedNomination> accepted, Set<Integer> returned, List<Finding> findings) {
        Map<String, List<AcceptedNomination>> byName = new LinkedHashMap<>();
        List<AcceptedNomination> once = new ArrayList<>();
        for (AcceptedNomination nomination : accepted) {
            List<AcceptedNomination> namesakes = byName.computeIfAbsent(key(nomination), any -> new ArrayList<>());
            Verdict verdict = Verdict.of(nomination, namesakes);
            if (verdict.same() == SameRecipient.YES) {
                returned.add(nomination.ordinal());
                findings.add(finding(FindingCode.SAME_RECIPIENT_TWICE, nomination, verdict.other()));
            } else {
                if (verdict.same() == SameRecipient.PERHAPS) {
                    findings.add(finding(FindingCode.PERHAPS_SAME_RECIPIENT_TWICE, nomination, verdict.other()));
                }
                namesakes.add(nomination);
                once.add(nomination);
            }
        }
        return once;
    }

    private Finding finding(FindingCode code, AcceptedNomination nomination, AcceptedNomination other) {
        return Finding.of(
                code,
                nomination.at(),
                nomination.recipient().name(),
                String.valueOf(other.at().row()));
    }

    private static String key(AcceptedNomination nomination) {
        return NameKey.of(nomination.recipient().name()) + "|"
                + nomination.award().code();
    }

    /** What an earlier row of the same name and award makes of a row. */
    private record Verdict(SameRecipient same, AcceptedNomination other) {

        static Verdict of(AcceptedNomination nomination, List<AcceptedNomination> namesakes) {
            Verdict verdict = new Verdict(SameRecipient.NO, nomination);
            for (AcceptedNomination other : namesakes) {
                SameRecipient same = SameRecipient.of(nomination.recipient(), other.recipient());
                boolean otherPeriod = nomination.period() != null
                        && other.period() != null
                        && !NameKey.of(nomination.period()).equals(NameKey.of(other.period()));
                if (!otherPeriod && same.compareTo(verdict.same()) < 0) {
                    verdict = new Verdict(same, other);
                }
            }
            return verdict;
        }
    }
}
