package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNomination;

/** Nobody stands twice in a file for the same award, and no identity number belongs to two names. */
final class OncePerFile {

    private static final int SHOWN_DIGITS = 3;

    private final Ledger ledger;
    private final Map<String, List<AcceptedNomination>> kept = new HashMap<>();
    private final Map<String, AcceptedNomination> byIdentity = new HashMap<>();

    OncePerFile(Ledger ledger) {
        this.ledger = ledger;
    }

    void check(List<AcceptedNomination> accepted) {
        for (AcceptedNomination nomination : accepted) {
            if (hasOwnIdentity(nomination)) {
                compare(nomination);
            }
        }
    }

    private boolean hasOwnIdentity(AcceptedNomination nomination) {
        String number = nomination.recipient().identityNumber();
        if (number == null || nomination.recipient().kind() != RecipientKind.INDIVIDUAL) {
            return true;
        }
        AcceptedNomination first = byIdentity.putIfAbsent(SameRecipient.digits(number), nomination);
        if (first == null || FileIndex.nameKey(first).equals(FileIndex.nameKey(nomination))) {
            return true;
        }
        ledger.tell(
                nomination,
                List.of(Finding.of(
                        FindingCode.IDENTITY_NUMBER_TWICE,
                        nomination.at(),
                        end(number),
                        nomination.recipient().name(),
                        first.recipient().name(),
                        String.valueOf(first.at().row()))));
        return false;
    }

    /** The report lies where many may read it, and the cell that it names has the whole number. */
    private static String end(String number) {
        return "…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    private void compare(AcceptedNomination nomination) {
        String key = FileIndex.nameKey(nomination) + "|" + nomination.award().code();
        List<AcceptedNomination> namesakes = kept.computeIfAbsent(key, any -> new ArrayList<>(1));
        Nearest nearest = Nearest.of(nomination, namesakes);
        if (nearest.same() == SameRecipient.YES) {
            ledger.tell(nomination, List.of(finding(FindingCode.SAME_RECIPIENT_TWICE, nomination, nearest.other())));
            return;
        }
        if (nearest.same() == SameRecipient.PERHAPS) {
            ledger.tell(finding(FindingCode.PERHAPS_SAME_RECIPIENT_TWICE, nomination, nearest.other()));
        }
        namesakes.add(nomination);
    }

    private static Finding finding(FindingCode code, AcceptedNomination nomination, AcceptedNomination other) {
        return Finding.of(
                code,
                nomination.at(),
                nomination.recipient().name(),
                String.valueOf(other.at().row()));
    }

    /** What an earlier row of the same name and award makes of a row. */
    private record Nearest(SameRecipient same, AcceptedNomination other) {

        static Nearest of(AcceptedNomination nomination, List<AcceptedNomination> namesakes) {
            Nearest nearest = new Nearest(SameRecipient.NO, nomination);
            for (AcceptedNomination other : namesakes) {
                SameRecipient same = SameRecipient.of(nomination.recipient(), other.recipient());
                boolean otherPeriod = nomination.period() != null
                        && other.period() != null
                        && !NameKey.of(nomination.period()).equals(NameKey.of(other.period()));
                if (!otherPeriod && same.compareTo(nearest.same()) < 0) {
                    nearest = new Nearest(same, other);
                }
            }
            return nearest;
        }
    }
}
