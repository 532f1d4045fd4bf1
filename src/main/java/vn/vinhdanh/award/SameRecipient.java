package vn.vinhdanh.award;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether two rows of one name are one recipient. Two people of one name stay two people. */
public enum SameRecipient {
    YES,
    /** Nothing in the rows tells them apart, nothing proves them one. */
    PERHAPS,
    NO;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    public static SameRecipient of(Recipient a, Recipient b) {
        if (a.kind() != b.kind() || !haveOneName(a, b)) {
            return NO;
        }
        if (a.identityNumber() != null && b.identityNumber() != null) {
            return digits(a.identityNumber()).equals(digits(b.identityNumber())) ? YES : NO;
        }
        if (a.birth() != null && b.birth() != null) {
            return byBirth(a.birth(), b.birth());
        }
        return byUnit(a, b);
    }

    /** Most are compared because their names are the same already. */
    private static boolean haveOneName(Recipient a, Recipient b) {
        return a.name().equals(b.name()) || NameKey.of(a.name()).equals(NameKey.of(b.name()));
    }

    /** The key of an identity number: offices group the digits, and a cell that holds a number drops the zero in front. */
    public static String digits(String identityNumber) {
        boolean isJoined = identityNumber.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        String joined =
                isJoined ? identityNumber : SEPARATORS.matcher(identityNumber).replaceAll("");
        int zeros = 0;
        while (zeros < joined.length() - 1 && joined.charAt(zeros) == '0') {
            zeros++;
        }
        return joined.substring(zeros);
    }

    /** A year alone agrees with a full date of that year, but proves nothing. */
    private static SameRecipient byBirth(PartialDate a, PartialDate b) {
        if (a.equals(b)) {
            return a.day() == null ? PERHAPS : YES;
        }
        return a.contradicts(b) ? NO : PERHAPS;
    }

    private static SameRecipient byUnit(Recipient a, Recipient b) {
        if (!Objects.equals(unitKey(a), unitKey(b))) {
            return a.unit() == null || b.unit() == null ? PERHAPS : NO;
        }
        return a.kind() == RecipientKind.COLLECTIVE ? YES : PERHAPS;
    }

    private static @Nullable String unitKey(Recipient recipient) {
        return recipient.unit() == null ? null : NameKey.of(recipient.unit());
    }
}
