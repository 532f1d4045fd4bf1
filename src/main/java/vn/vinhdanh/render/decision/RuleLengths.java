package vn.vinhdanh.render.decision;

import java.util.List;
import vn.vinhdanh.render.decision.DecisionPage.Rules;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaker;

/**
 * How long the rules are and the lines above them (Decree 30/2020/NĐ-CP, Annex I, II): below the motto as long as its
 * text, below issuing body and subject between a third and a half of the line above.
 */
final class RuleLengths {

    private static final String FONT = "Tinos";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final double SHORT = 0.4;
    /** What the layout gives the subject, in millimetres, less the grid of 1/20 pixel on which lines are laid out. */
    private static final double SUBJECT_LINE = 139.8;
    /** Of the left half's 75 mm, so that two bodies' names never seem to be one with Quốc hiệu. */
    private static final double BODY_LINE = 69.8;

    private final FontMetrics metrics;

    RuleLengths(FontMetrics metrics) {
        this.metrics = metrics;
    }

    Rules of(List<String> issuing, List<String> subject) {
        return new Rules(
                width("Độc lập - Tự do - Hạnh phúc", BOLD, 13), shortBelow(issuing, 13), shortBelow(subject, 14));
    }

    private double shortBelow(List<String> lines, double size) {
        return SHORT * width(lines.get(lines.size() - 1), BOLD, size);
    }

    /** The subject in lines of like length, so that no single word is left on the last. */
    List<String> subjectLines(String subject) {
        return balanced(subject, BOLD, 14, SUBJECT_LINE);
    }

    List<String> superiorLines(String body) {
        return balanced(body, REGULAR, 12, BODY_LINE);
    }

    List<String> issuingLines(String body) {
        return balanced(body, BOLD, 13, BODY_LINE);
    }

    private List<String> balanced(String text, int weight, double size, double measure) {
        return new LineBreaker(line -> width(line, weight, size)).balanced(text, measure);
    }

    private double width(String text, int weight, double size) {
        return metrics.width(FONT, weight, false, text, size) * FontMetrics.MILLIMETRES_PER_POINT;
    }
}
