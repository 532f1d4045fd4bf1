package vn.vinhdanh.golden.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Texts that lie over one another or over a rule, each told with its place; a slanting watermark lies below all. */
    public List<String> overlaps() {
        List<String> found = new ArrayList<>();
        List<TextLine> upright =
                lines.stream().filter(line -> line.isOf(Glyph::upright)).toList();
        List<Box> inks = upright.stream().map(TextLine::ink).toList();
        List<Drawn> rules = drawn.stream()
                .filter(line -> line.isAcross() || line.isUpright())
                .toList();
        for (int a = 0; a < upright.size(); a++) {
            for (int b = a + 1; b < upright.size(); b++) {
                if (inks.get(a).overlaps(inks.get(b), TOUCHING) && overlap(upright.get(a), upright.get(b))) {
                    found.add(told(upright.get(a), inks.get(a)) + " and " + told(upright.get(b), inks.get(b)));
                }
            }
            for (Drawn rule : rules) {
                if (isOver(upright.get(a), inks.get(a), rule)) {
                    found.add(told(upright.get(a), inks.get(a)) + " and a rule at " + rule.box());
                }
            }
        }
        return found;
    }

    /** Letters that are cut off, run off the paper or have no shape in their font, and text that is not in NFC. */
    public List<String> spoilt() {
        Box paper = new Box(0, 0, width, height);
        List<String> found = new ArrayList<>();
        for (TextLine line : lines) {
            Box ink = line.ink();
            if (line.visible().stream().anyMatch(Glyph::clipped) || !paper.holds(ink, 0)) {
                found.add(told(line, ink) + " is cut off");
            }
            if (line.glyphs().stream().anyMatch(Glyph::missing)) {
                found.add(told(line, ink) + " has a letter without a shape");
            }
            if (!Normalizer.isNormalized(line.text(), Normalizer.Form.NFC)) {
                found.add(told(line, ink) + " is not in NFC");
            }
        }
        return found;
    }

    /** What stands at its foot. */
    public TextLine lowest() {
        return lines.stream()
                .max(Comparator.comparingDouble(TextLine::baseline))
                .orElseThrow();
    }

    private static boolean overlap(TextLine one, TextLine other) {
        return one.visible().stream()
                .anyMatch(a -> other.visible().stream().anyMatch(b -> a.ink().overlaps(b.ink(), TOUCHING)));
    }

    /** A rule that stands upright within a line parts it, even if it happens to pass between two letters. */
    private static boolean isOver(TextLine line, Box ink, Drawn rule) {
        return ink.overlaps(rule.box(), TOUCHING)
                && (rule.isUpright()
                        || line.visible().stream().anyMatch(glyph -> glyph.ink().overlaps(rule.box(), TOUCHING)));
    }

    private String told(TextLine line, Box ink) {
        return String.format(Locale.ROOT, "page %d \"%s\" at %s", number, line.text(), ink);
    }
}
