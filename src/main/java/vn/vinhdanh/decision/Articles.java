package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.naming.NumberInWords;

/** Words the articles of a commendation from {@code articles_vi.properties}: who is commended, the bonus, the effect. */
final class Articles {

    private final Wording wording = new Wording();
    private final String source;

    /** @param source the fund that pays the bonuses */
    Articles(String source) {
        this.source = source;
    }

    List<Decision.Article> of(List<Grant> grants) {
        return List.of(
                new Decision.Article(commendations(grants)),
                new Decision.Article(bonus(grants)),
                new Decision.Article(
                        List.of(wording.text("effect"), wording.text("execution", wording.kinds(grants)))));
    }

    private List<String> commendations(List<Grant> grants) {
        String pattern = grants.size() > Decision.NAMED_INLINE ? "commend.annexed" : "commend.inline";
        return Grant.byAward(grants).entrySet().stream()
                .map(entry -> wording.text(
                        pattern, wording.inSentence(entry.getKey().name()), wording.counts(entry.getValue())))
                .toList();
    }

    /** Where one amount is not known, none is stated. */
    private List<String> bonus(List<Grant> grants) {
        if (grants.isEmpty() || grants.stream().anyMatch(grant -> grant.bonus() == null)) {
            return List.of(wording.text("bonus"));
        }
        BigDecimal total = BonusTotals.of(grants);
        String each = BonusTotals.uniform(grants).entrySet().stream()
                .map(entry -> wording.text(
                        "bonus.each." + entry.getKey().kind().name(),
                        wording.inSentence(entry.getKey().award().name()),
                        Money.figures(entry.getValue())))
                .collect(Collectors.joining("; "));
        String sum = wording.text("bonus.total", Money.figures(total), NumberInWords.ofMoney(total));
        return List.of(
                each.isEmpty() ? sum : wording.text("bonus.amounts", each) + " " + sum,
                wording.text("bonus.source", source));
    }
}
