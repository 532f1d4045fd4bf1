package vn.vinhdanh.render.decision.layout;

import static vn.vinhdanh.golden.measure.Box.MILLIMETRES_PER_POINT;
import static vn.vinhdanh.render.decision.layout.Measures.CENTRE;
import static vn.vinhdanh.render.decision.layout.Measures.LEFT;
import static vn.vinhdanh.render.decision.layout.Measures.RIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.SINGLE;
import static vn.vinhdanh.render.decision.layout.Measures.TOLERANCE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.decision.layout.Paragraph.Placed;

/** Legal bases, "QUYẾT ĐỊNH:" and articles. */
final class BodyRows {

    private static final double BETWEEN_PARAGRAPHS = 6 * MILLIMETRES_PER_POINT;

    private final Report report;
    private final List<Paragraph> articles = new ArrayList<>();

    BodyRows(Report report) {
        this.report = report;
    }

    /** @return the articles' paragraphs */
    List<Paragraph> check(Flow flow, Decision decision) {
        List<Paragraph> bases = new ArrayList<>();
        int last = decision.legalBases().size() - 1;
        for (int i = 0; i <= last; i++) {
            Paragraph basis = flow.next(decision.legalBases().get(i) + (i == last ? "." : ";"));
            report.holds(
                    basis.isOf(glyph -> glyph.isItalic() && !glyph.isBold()), "legal basis %d: italic, not bold", i);
            bases.add(basis);
        }
        set(bases);
        Paragraph decides = flow.next("QUYẾT ĐỊNH:");
        TextLine line = decides.first().line();
        report.near(line.centre(), CENTRE, TOLERANCE, "QUYẾT ĐỊNH:, middle");
        report.holds(decides.isSized(13, 14) && line.isOf(glyph -> glyph.isBold() && !glyph.isItalic()), "QUYẾT ĐỊNH:");
        for (Decision.Article article : decision.articles()) {
            article(flow, decision, article);
        }
        set(articles);
        return List.copyOf(articles);
    }

    private void article(Flow flow, Decision decision, Decision.Article article) {
        int number = decision.articles().indexOf(article) + 1;
        List<Integer> named = number == 1 ? named(decision) : List.of();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = article.paragraphs().get(i);
            String heading = i == 0 ? "Điều " + number + "." : "";
            Paragraph paragraph = flow.next(heading + " " + text);
            upright(paragraph, heading);
            articles.add(paragraph);
            clauses(flow, i < named.size() ? named.get(i) : 0);
        }
    }

    /** How many khoản stand below each paragraph of article 1. */
    private static List<Integer> named(Decision decision) {
        if (decision.effect() instanceof Effect.Correcting correcting) {
            return List.of(correcting.lines().size());
        }
        return decision.grants().size() > 5
                ? List.of()
                : Grant.byAward(decision.grants()).values().stream()
                        .map(List::size)
                        .toList();
    }

    private void clauses(Flow flow, int count) {
        for (int n = 1; n <= count; n++) {
            Paragraph clause = flow.indented();
            report.holds(
                    clause.text().startsWith(n + ". ") && clause.text().endsWith(n == count ? "." : ";"),
                    "khoản %d: \"%s\"",
                    n,
                    clause.text());
            upright(clause, "");
            articles.add(clause);
        }
    }

    private void upright(Paragraph paragraph, String heading) {
        TextLine first = paragraph.first().line();
        int bold = heading.replace(" ", "").length();
        for (Placed placed : paragraph.lines()) {
            int from = placed.equals(paragraph.first()) ? bold : 0;
            report.holds(
                    placed.line().visible().stream().skip(from).noneMatch(glyph -> glyph.isBold() || glyph.isItalic()),
                    "\"%s\": upright and not bold",
                    placed.line().text());
        }
        report.holds(
                first.visible().stream().limit(bold).allMatch(glyph -> glyph.isBold() && !glyph.isItalic()),
                "\"%s\" bold",
                heading);
    }

    /** Sizes, first lines, both edges, heights of lines, and the room between paragraphs. */
    private void set(List<Paragraph> paragraphs) {
        Placed before = null;
        for (Paragraph paragraph : paragraphs) {
            report.holds(
                    before == null
                            || before.page() == paragraph.first().page()
                            || !before.line().text().endsWith(":"),
                    "\"%s\" apart from what announces it",
                    paragraph.text());
            report.holds(paragraph.isSized(13, 14), "\"%s\": size", paragraph.text());
            double indent = paragraph.first().line().left() - LEFT;
            report.holds(
                    Math.abs(indent - 10) < TOLERANCE || Math.abs(indent - 12.7) < TOLERANCE,
                    "\"%s\": indented %.2f mm",
                    paragraph.first().line().text(),
                    indent);
            for (int i = 0; i < paragraph.lines().size(); i++) {
                Placed placed = paragraph.lines().get(i);
                TextLine line = placed.line();
                if (!placed.equals(paragraph.first())) {
                    report.near(line.left(), LEFT, TOLERANCE, "\"%s\", left", line.text());
                }
                if (!placed.equals(paragraph.last())
                        && !beginsWithAnEndlessWord(paragraph.lines().get(i + 1).line())) {
                    report.near(line.right(), RIGHT, TOLERANCE, "\"%s\", right", line.text());
                }
                pitch(before, placed, placed.equals(paragraph.first()));
                before = placed;
            }
        }
    }

    /** Before such a word a line stays so short that blanks wide enough to fill it could not be read across. */
    private static boolean beginsWithAnEndlessWord(TextLine line) {
        return line.text().matches("\\S{30,}.*");
    }

    private void pitch(@Nullable Placed before, Placed line, boolean begins) {
        if (before == null || before.page() != line.page()) {
            return;
        }
        double pitch = line.line().baseline() - before.line().baseline();
        double single = SINGLE * line.line().size() * MILLIMETRES_PER_POINT;
        double least = begins ? single + BETWEEN_PARAGRAPHS : single;
        double most = begins ? 3 * single : 1.5 * single;
        report.within(
                pitch,
                least - 0.05,
                most,
                "\"%s\", below the line before",
                line.line().text());
    }
}
