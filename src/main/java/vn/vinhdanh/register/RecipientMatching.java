package vn.vinhdanh.register;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.SameRecipient;

/**
 * Tells whether an entry of the history and somebody nominated now are one: by what a clerk has decided, else by
 * identity number, else by name and birth, else by name and unit, a unit being one with those it was made of.
 *
 * @param decided by the fingerprints of the two, the smaller one first
 */
public record RecipientMatching(UnitPredecessors predecessors, Map<Pair, Boolean> decided) {

    /** Two entries whose sameness was asked. */
    public record Pair(String one, String other) {

        public static Pair of(Recipient a, Recipient b) {
            return of(fingerprint(a), fingerprint(b));
        }

        /** By their fingerprints, in either order. */
        public static Pair of(String first, String second) {
            return first.compareTo(second) <= 0 ? new Pair(first, second) : new Pair(second, first);
        }
    }

    /** All by which the history tells recipients apart. */
    public static String fingerprint(Recipient recipient) {
        return fingerprint(
                recipient.name(),
                Objects.requireNonNullElse(recipient.identityNumber(), ""),
                recipient.birth() == null ? "" : recipient.birth().vietnamese(),
                Objects.requireNonNullElse(recipient.unit(), ""));
    }

    /** The same of the texts that are printed of a recipient; empty where there is none. */
    public static String fingerprint(String name, String identityNumber, String birth, String unit) {
        return NameKey.of(name) + "|" + SameRecipient.digits(identityNumber) + "|" + birth + "|" + NameKey.of(unit);
    }

    public static @Nullable String identityKey(Recipient recipient) {
        String number = recipient.identityNumber();
        return number == null ? null : SameRecipient.digits(number);
    }

    public static @Nullable String unitKey(Recipient recipient) {
        String unit = recipient.unit();
        return unit == null ? null : NameKey.of(unit);
    }

    /** For the question whether somebody had an award: people move, so another unit leaves it open. */
    public SameRecipient match(PastAward award, Recipient nominee) {
        return match(award.recipient(), nominee, (before, now) -> predecessors.isOneOf(before, now, award));
    }

    /** The same of two entries, whatever they had and when. */
    public SameRecipient match(Recipient past, Recipient nominee) {
        return match(
                past,
                nominee,
                (before, now) -> predecessors.isOneOf(before, now) ? SameRecipient.YES : SameRecipient.NO);
    }

    private SameRecipient match(Recipient past, Recipient nominee, Units units) {
        Boolean answer = decided.isEmpty() ? null : decided.get(Pair.of(past, nominee));
        if (answer != null) {
            return answer ? SameRecipient.YES : SameRecipient.NO;
        }
        SameRecipient told = byNumberOrBirth(past, nominee);
        return told == null ? byUnit(past, nominee, units) : told;
    }

    /** For the question whether an award would be given a second time: namesakes of two units are two people. */
    public SameRecipient matchForIssue(PastAward award, Recipient nominee) {
        Recipient past = award.recipient();
        SameRecipient same = match(award, nominee);
        if (same == SameRecipient.NO || byNumberOrBirth(past, nominee) == SameRecipient.YES) {
            return same;
        }
        Boolean answer = decided.get(Pair.of(past, nominee));
        return answer != null && answer ? SameRecipient.YES : SameRecipient.of(past, nominee);
    }

    /** Null where neither tells. */
    private static @Nullable SameRecipient byNumberOrBirth(Recipient past, Recipient nominee) {
        if (past.kind() != nominee.kind()) {
            return SameRecipient.NO;
        }
        String a = identityKey(past);
        String b = identityKey(nominee);
        if (a != null && b != null) {
            return a.equals(b) ? SameRecipient.YES : SameRecipient.NO;
        }
        if (past.birth() == null || nominee.birth() == null) {
            return null;
        }
        SameRecipient byBirth = SameRecipient.of(past, nominee);
        return byBirth == SameRecipient.PERHAPS ? null : byBirth;
    }

    /** Whether a unit named before and one named now are one, by the keys of their names. */
    private interface Units {
        SameRecipient areOne(String before, String now);
    }

    private static SameRecipient byUnit(Recipient past, Recipient nominee, Units units) {
        String before = unitKey(past);
        String now = unitKey(nominee);
        String pastName = NameKey.of(past.name());
        String name = NameKey.of(nominee.name());
        if (nominee.kind() == RecipientKind.COLLECTIVE) {
            return weaker(units.areOne(pastName, name), ofCollective(before, now, units));
        }
        if (!pastName.equals(name)) {
            return SameRecipient.NO;
        }
        return before != null && now != null && units.areOne(before, now) == SameRecipient.YES
                ? SameRecipient.YES
                : SameRecipient.PERHAPS;
    }

    private static SameRecipient weaker(SameRecipient one, SameRecipient other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A department's name alone is that of many. */
    private static SameRecipient ofCollective(@Nullable String before, @Nullable String now, Units units) {
        if (before == null && now == null) {
            return SameRecipient.YES;
        }
        if (before == null || now == null) {
            return SameRecipient.PERHAPS;
        }
        return units.areOne(before, now);
    }
}
