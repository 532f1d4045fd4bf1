package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.naming.NumberInWords;

/** Words the articles of a commendation from {@code articles_vi.properties}: who is commended, the bonus, the effect. */
final class Articles {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundle wording = ResourceBundle.getBundle(
            "vn.vinhdanh.decision.articles",
            VIETNAMESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final String source;

    /** @param source the fund that pays the bonuses */
    Articles(String source) {
        this.source = source;
    }

    List<Decision.Article> of(List<Grant> grants) {
        String kinds = kinds(grants);
        return List.of(
                new Decision.Article(commendations(grants)),
                new Decision.Article(bonus(grants)),
                new Decision.Article(List.of(wording.getString("effect"), text("execution", kinds))));
    }

    private List<String> commendations(List<Grant> grants) {
        String pattern = grants.size() > Decision.NAMED_INLINE ? "commend.annexed" : "commend.inline";
        return Grant.byAward(grants).entrySet().stream()
                .map(entry -> text(pattern, inSentence(entry.getKey().name()), counts(entry.getValue())))
                .toList();
    }

    /** Where one amount is not known, none is stated. */
    private List<String> bonus(List<Grant> grants) {
        if (grants.isEmpty() || grants.stream().anyMatch(grant -> grant.bonus() == null)) {
            return List.of(wording.getString("bonus"));
        }
        BigDecimal total = BonusTotals.of(grants);
        String each = BonusTotals.uniform(grants).entrySet().stream()
                .map(entry -> text(
                        "bonus.each." + entry.getKey().kind().name(),
                        inSentence(entry.getKey().award().name()),
                        Money.figures(entry.getValue())))
                .collect(Collectors.joining("; "));
        String sum = text("bonus.total", Money.figures(total), NumberInWords.ofMoney(total));
        return List.of(each.isEmpty() ? sum : text("bonus.amounts", each) + " " + sum, text("bonus.source", source));
    }

    /** "15 tập thể", "2 tập thể và 3 cá nhân", "1 tập thể, 3 cá nhân và 1 hộ gia đình". */
    private String counts(List<Grant> grants) {
        return joined(present(grants).stream()
                .map(kind -> text("count." + kind.name(), count(grants, kind)))
                .toList());
    }

    private String kinds(List<Grant> grants) {
        return present(grants).stream()
                .map(kind -> wording.getString("kind." + kind.name()))
                .collect(Collectors.joining(", "));
    }

    /** "danh hiệu" is an ordinary word, "Bằng khen" the name of a form. */
    private String inSentence(String award) {
        String title = wording.getString("title");
        return award.startsWith(title) ? title.toLowerCase(VIETNAMESE) + award.substring(title.length()) : award;
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

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : parts.subList(0, last).stream().collect(Collectors.joining(", ")) + " và " + parts.get(last);
    }

    private String text(String key, String... arguments) {
        return new MessageFormat(wording.getString(key), VIETNAMESE).format(arguments);
    }
}
