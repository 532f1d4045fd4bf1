package vn.vinhdanh.render.decision;

import java.util.List;
import vn.vinhdanh.render.decision.DecisionPage.Rules;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaks;

/**
 * How long the rules are (Decree 30/2020/NĐ-CP, Annex I, II): below the motto as long as its text, below issuing body
 * and subject between a third and a half of the line above.
 */
final class RuleLengths {

    private static final String FONT = "Tinos";
    private static final int BOLD = 700;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double SHORT = 0.4;
    /** What the layout gives the subject at most, in millimetres. */
    private static final double SUBJECT_LINE = 140;

    private final FontMetrics metrics;

    RuleLengths(FontMetrics metrics) {
        this.metrics = metrics;
    }

    Rules of(List<String> issuing, String subject) {
        return new Rules(
                width("Độc lập - Tự do - Hạnh phúc", 14),
                SHORT * width(issuing.get(issuing.size() - 1), 13),
                SHORT * longestLine(subject));
    }

    /** Breaks the subject as the page will, to know how long its longest line is. */
    private double longestLine(String subject) {
        double longest = 0;
        String line = "";
        for (String piece : LineBreaks.pieces(subject)) {
            String longer = line.isEmpty() ? piece : line + " " + piece;
            line = width(longer, 14) > SUBJECT_LINE ? piece : longer;
            longest = Math.max(longest, width(line, 14));
        }
        return longest;
    }

    private double width(String text, double size) {
        return metrics.width(FONT, BOLD, false, text, size) * MM_PER_POINT;
    }
}
