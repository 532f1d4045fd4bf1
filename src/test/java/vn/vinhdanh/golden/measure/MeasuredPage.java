package vn.vinhdanh.golden.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A finished page.
 *
 * @param lines in the order of its content
 * @param drawn what is no text
 */
public record MeasuredPage(int number, double width, double height, List<TextLine> lines, List<Drawn> drawn) {

    /** What neighbouring outlines may share at their rims, in millimetres. */
    private static final double TOUCHING = 0.08;

    /** Texts that lie over one another or over a rule, each told with its place. */
    public List<String> overlaps() {
        List<String> found = new ArrayList<>();
        List<Box> inks = lines.stream().map(TextLine::ink).toList();
        for (int a = 0; a < lines.size(); a++) {
            for (int b = a + 1; b < lines.size(); b++) {
                if (inks.get(a).overlaps(inks.get(b), TOUCHING) && overlap(lines.get(a), lines.get(b))) {
                    found.add(told(lines.get(a), inks.get(a)) + " and " + told(lines.get(b), inks.get(b)));
                }
            }
            for (Drawn rule : drawn) {
                if ((rule.isAcross() || rule.isUpright()) && isOver(lines.get(a), inks.get(a), rule.box())) {
                    found.add(told(lines.get(a), inks.get(a)) + " and a rule at " + rule.box());
                }
            }
        }
        return found;
    }

    private static boolean overlap(TextLine one, TextLine other) {
        return one.visible().stream()
                .anyMatch(a -> other.visible().stream().anyMatch(b -> a.ink().overlaps(b.ink(), TOUCHING)));
    }

    private static boolean isOver(TextLine line, Box ink, Box rule) {
        return ink.overlaps(rule, TOUCHING)
                && line.visible().stream().anyMatch(glyph -> glyph.ink().overlaps(rule, TOUCHING));
    }

    private String told(TextLine line, Box ink) {
        return String.format(Locale.ROOT, "page %d \"%s\" at %s", number, line.text(), ink);
    }
}
