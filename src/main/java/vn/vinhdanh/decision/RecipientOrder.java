package vn.vinhdanh.decision;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * The Vietnamese order of people's names: given name first, then middle and family names from behind, each syllable by
 * letter and tone. Collators ignore spaces, so names are compared syllable by syllable.
 */
final class RecipientOrder implements Comparator<AcceptedNomination> {

    private final Collator collator = Collator.getInstance(new ULocale("vi")).freeze();

    @Override
    public int compare(AcceptedNomination a, AcceptedNomination b) {
        int byUnit = collator.compare(unit(a), unit(b));
        if (byUnit != 0) {
            return byUnit;
        }
        int byName = compareSyllables(syllables(a), syllables(b));
        return byName != 0 ? byName : Integer.compare(a.ordinal(), b.ordinal());
    }

    private static String unit(AcceptedNomination nomination) {
        return Objects.requireNonNullElse(nomination.recipient().unit(), "");
    }

    private static List<String> syllables(AcceptedNomination nomination) {
        List<String> syllables =
                new ArrayList<>(List.of(nomination.recipient().name().split("\\s+")));
        if (nomination.recipient().kind() != RecipientKind.COLLECTIVE) {
            Collections.reverse(syllables);
        }
        return syllables;
    }

    private int compareSyllables(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int bySyllable = collator.compare(a.get(i), b.get(i));
            if (bySyllable != 0) {
                return bySyllable;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
