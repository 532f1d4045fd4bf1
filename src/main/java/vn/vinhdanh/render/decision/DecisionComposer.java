package vn.vinhdanh.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.BonusTotals;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.DecisionIdentity.Numbered;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Money;
import vn.vinhdanh.render.decision.DecisionPage.ArticleText;
import vn.vinhdanh.render.decision.DecisionPage.Paragraph;
import vn.vinhdanh.render.decision.DecisionPage.SignaturePlace;

/** Words and marks of the decision as the layout asks for them (Decree 30/2020/NĐ-CP, Annex I). */
final class DecisionComposer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RuleLengths rules;
    private final Annexes annexes;

    DecisionComposer(RuleLengths rules, Annexes annexes) {
        this.rules = rules;
        this.annexes = annexes;
    }

    DecisionPage compose(Decision decision) {
        return compose(decision, annexes.of(decision));
    }

    DecisionPage withoutAnnexes(Decision decision) {
        return compose(decision, List.of());
    }

    private DecisionPage compose(Decision decision, List<DecisionPage.Annex> lists) {
        List<String> issuing = issuing(decision.office().name());
        List<String> subject = rules.subjectLines("Về việc " + decision.subject());
        return new DecisionPage(
                title(decision),
                decision.isDraft(),
                superior(decision.office().superior()),
                issuing,
                numberLine(decision.identity()),
                placeAndDate(decision),
                subject,
                decision.office().authority().toUpperCase(VIETNAMESE),
                closed(decision.legalBases()),
                articles(decision),
                new SignaturePlace(
                        decision.signature().capacity(), decision.signature().name(), closed(decision.distribution())),
                lists,
                rules.of(issuing, subject));
    }

    OfficeHead head(@Nullable String superior, String office) {
        List<String> issuing = issuing(office);
        return new OfficeHead(superior(superior), issuing, rules.of(issuing, List.of("")));
    }

    private List<String> issuing(String office) {
        return IssuingBodyLines.of(office).stream()
                .flatMap(line -> rules.issuingLines(line).stream())
                .toList();
    }

    private List<String> superior(@Nullable String body) {
        return body == null ? List.of() : rules.superiorLines(body.toUpperCase(VIETNAMESE));
    }

    static String title(Decision decision) {
        return decision.identity() instanceof Numbered numbered
                ? "Quyết định số " + numbered.reference() + " về việc " + decision.subject()
                : "Dự thảo Quyết định về việc " + decision.subject();
    }

    /** A draft leaves room to write the number in. */
    private static String numberLine(DecisionIdentity identity) {
        return identity instanceof Numbered numbered
                ? "Số: " + numbered.reference()
                : "Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/" + identity.symbol();
    }

    private static String placeAndDate(Decision decision) {
        String place = decision.office().place() + ", ";
        return decision.identity() instanceof Numbered numbered
                ? place + DecisionIdentity.longDate(numbered.date())
                : place
                        + "ngày\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0tháng\u00A0\u00A0\u00A0\u00A0\u00A0năm\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
    }

    /** Every line ends with ";", the last one with ".". */
    private static List<String> closed(List<String> lines) {
        int last = lines.size() - 1;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i == last ? "." : ";"))
                .toList();
    }

    private static List<ArticleText> articles(Decision decision) {
        List<List<String>> named = named(decision);
        List<ArticleText> articles = new ArrayList<>();
        for (Decision.Article article : decision.articles()) {
            int number = articles.size() + 1;
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String text : article.paragraphs()) {
                int index = paragraphs.size();
                List<String> lines = number == 1 && index < named.size() ? named.get(index) : List.of();
                paragraphs.add(new Paragraph(text, clauses(lines)));
            }
            articles.add(new ArticleText(number, paragraphs));
        }
        return List.copyOf(articles);
    }

    /** What article 1 names under each of its paragraphs: the recipients of an award, or what is corrected. */
    private static List<List<String>> named(Decision decision) {
        if (decision.effect() instanceof Effect.Correcting correcting) {
            return List.of(correcting.lines());
        }
        if (decision.hasAnnex()) {
            return List.of();
        }
        List<List<String>> named = new ArrayList<>();
        boolean amounts = namesEachAmount(decision);
        Grant.byAward(decision.grants())
                .values()
                .forEach(grants -> named.add(grants.stream()
                        .map(grant -> amounts ? line(grant) + bonus(grant, decision) : line(grant))
                        .toList()));
        return named;
    }

    /** The amount stands with each recipient where article 2 names none for all. */
    private static boolean namesEachAmount(Decision decision) {
        boolean known = decision.grants().stream().noneMatch(grant -> grant.bonus() == null);
        return known && !(decision.isGranting() && BonusTotals.isUniform(decision.grants()));
    }

    private static List<String> clauses(List<String> lines) {
        List<String> closed = closed(lines);
        return IntStream.range(0, closed.size())
                .mapToObj(i -> (i + 1) + ". " + closed.get(i))
                .toList();
    }

    private static String line(Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        String who = String.join(
                ", ",
                Stream.of(recipient.nameWithHonorific(), recipient.office(), recipient.unit())
                        .flatMap(Stream::ofNullable)
                        .toList());
        String achievement = grant.nomination().achievement();
        return achievement == null ? who : who + ": " + bare(achievement.replaceAll("\\s*\\R\\s*", " "));
    }

    private static String bonus(Grant grant, Decision decision) {
        Bonus bonus = grant.bonus();
        if (bonus == null || (!bonus.isPaid() && !decision.isGranting())) {
            return "";
        }
        return bonus.isPaid()
                ? " (tiền thưởng: " + Money.figures(bonus.amount()) + " đồng)"
                : " (tiền thưởng tính theo hình thức cao hơn)";
    }

    private static String bare(String text) {
        return text.replaceFirst("[;.,\\s]+$", "");
    }
}
