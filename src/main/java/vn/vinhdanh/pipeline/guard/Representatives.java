package vn.vinhdanh.pipeline.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * A few nominations that stand for all: of each award every kind of recipient, every kind of unit with which a name, a
 * unit or a position begins, and every word with which an achievement does, for there a template's own words meet the clerk's. A hundred thousand certificates
 * are not read one by one.
 */
final class Representatives {

    private static final int MOST = 60;
    /** Other words cannot double a kind of unit, and each would cost a certificate. */
    private static final Set<String> UNITS =
            Set.of("xã", "phường", "thị", "thành", "huyện", "quận", "tỉnh", "đặc", "ủy", "uỷ");

    private Representatives() {}

    static List<AcceptedNomination> of(List<AcceptedNomination> nominations) {
        Set<AcceptedNomination> chosen = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (AcceptedNomination nomination : nominations) {
            if (chosen.size() < MOST && seen.addAll(marks(nomination))) {
                chosen.add(nomination);
            }
        }
        // the decision must take the same form as the whole batch's: an annex, or the names in its first article
        nominations.stream().limit(Decision.NAMED_INLINE + 1L).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static List<String> marks(AcceptedNomination nomination) {
        String award = nomination.award().code();
        List<String> marks = new ArrayList<>();
        marks.add(award + "|" + nomination.recipient().kind());
        marks.add(award + "|unit|" + unit(nomination.recipient().unit()));
        marks.add(award + "|position|" + unit(nomination.recipient().office()));
        marks.add(award + "|achievement|" + firstWord(nomination.achievement()));
        if (nomination.recipient().kind() != RecipientKind.INDIVIDUAL) {
            marks.add(award + "|name|" + unit(nomination.recipient().name()));
        }
        return marks;
    }

    private static String unit(@Nullable String text) {
        String first = firstWord(text);
        return UNITS.contains(first) ? first : "";
    }

    private static String firstWord(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int end = text.indexOf(' ');
        return (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
