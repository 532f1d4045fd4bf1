package vn.vinhdanh.decision;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.vinhdanh.award.RecipientKind;

/** The phrases of {@code articles_vi.properties}, filled, and those that several articles share. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundle phrases = ResourceBundle.getBundle(
            "vn.vinhdanh.decision.articles",
            VIETNAMESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key, String... arguments) {
        return new MessageFormat(phrases.getString(key), VIETNAMESE).format(arguments);
    }

    /** "danh hiệu" is an ordinary word, "Bằng khen" the name of a form. */
    String inSentence(String award) {
        String title = phrases.getString("title");
        return award.startsWith(title) ? title.toLowerCase(VIETNAMESE) + award.substring(title.length()) : award;
    }

    /** "15 tập thể", "2 tập thể và 3 cá nhân", "1 tập thể, 3 cá nhân và 1 hộ gia đình". */
    String counts(List<Grant> grants) {
        return joined(present(grants).stream()
                .map(kind -> text("count." + kind.name(), count(grants, kind)))
                .toList());
    }

    String kinds(List<Grant> grants) {
        return present(grants).stream()
                .map(kind -> phrases.getString("kind." + kind.name()))
                .collect(Collectors.joining(", "));
    }

    private static List<RecipientKind> present(List<Grant> grants) {
        return grants.stream()
                .map(grant -> grant.nomination().recipient().kind())
                .distinct()
                .sorted()
                .toList();
    }

    private static String count(List<Grant> grants, RecipientKind kind) {
        long count = grants.stream()
                .filter(grant -> grant.nomination().recipient().kind() == kind)
                .count();
        return count < 10 ? "0" + count : String.format(VIETNAMESE, "%,d", count);
    }

    /** "a", "a và b", "a, b và c". */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : parts.subList(0, last).stream().collect(Collectors.joining(", ")) + " và " + parts.get(last);
    }
}
