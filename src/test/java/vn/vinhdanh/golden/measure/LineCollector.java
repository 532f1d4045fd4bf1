package vn.vinhdanh.golden.measure;

import java.util.ArrayList;
import java.util.List;

/** Puts the glyphs of a content stream together to lines. */
final class LineCollector {

    private static final double SAME_LINE = 0.05;
    /** Letters of a justified line are at most so far apart, and words; millimetres. */
    private static final double BETWEEN_LETTERS = 1;

    private static final double BETWEEN_WORDS = 25;

    private final List<TextLine> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();

    void add(Glyph glyph) {
        if (!line.isEmpty() && !continues(line.get(line.size() - 1), glyph)) {
            end();
        }
        line.add(glyph);
    }

    private static boolean continues(Glyph last, Glyph next) {
        double gap = next.left() - last.right();
        double most = last.isBlank() || next.isBlank() ? BETWEEN_WORDS : BETWEEN_LETTERS;
        return Math.abs(next.baseline() - last.baseline()) < SAME_LINE && gap > -BETWEEN_LETTERS && gap < most;
    }

    private void end() {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new TextLine(List.copyOf(line)));
        }
        line.clear();
    }

    List<TextLine> lines() {
        end();
        return List.copyOf(lines);
    }
}
