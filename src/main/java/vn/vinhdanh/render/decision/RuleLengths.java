package vn.vinhdanh.render.decision;

import java.util.List;
import vn.vinhdanh.render.decision.DecisionPage.Rules;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaker;

/**
 * How long the rules and the lines of the subject are (Decree 30/2020/NĐ-CP, Annex I, II): below the motto as long as its text, below issuing body
 * and subject between a third and a half of the line above.
 */
final class RuleLengths {

    private static final String FONT = "Tinos";
    private static final int BOLD = 700;
    private static final double SHORT = 0.4;
    /** What the layout gives the subject, in millimetres, less the grid of 1/20 pixel on which lines are laid out. */
    private static final double SUBJECT_LINE = 139.8;

    private final FontMetrics metrics;

    RuleLengths(FontMetrics metrics) {
        this.metrics = metrics;
    }

    Rules of(List<String> issuing, List<String> subject) {
        return new Rules(
                width("Độc lập - Tự do - Hạnh phúc", 14),
                SHORT * width(issuing.get(issuing.size() - 1), 13),
                SHORT
                        * subject.stream()
                                .mapToDouble(line -> width(line, 14))
                                .max()
                                .orElse(0));
    }

    /** The subject in lines of like length, so that no single word is left on the last. */
    List<String> subjectLines(String subject) {
        return new LineBreaker(line -> width(line, 14)).balanced(subject, SUBJECT_LINE);
    }

    private double width(String text, double size) {
        return metrics.width(FONT, BOLD, false, text, size) * FontMetrics.MILLIMETRES_PER_POINT;
    }
}
