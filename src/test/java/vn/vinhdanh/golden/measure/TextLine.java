package vn.vinhdanh.golden.measure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands on one line without a gap. */
public record TextLine(List<Glyph> glyphs) {

    /** With hard blanks as blanks, each blank once. */
    public String text() {
        return glyphs.stream()
                .map(Glyph::text)
                .collect(Collectors.joining())
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    public double baseline() {
        return glyphs.get(0).baseline();
    }

    public double left() {
        return visible().get(0).left();
    }

    public double right() {
        List<Glyph> visible = visible();
        return visible.get(visible.size() - 1).right();
    }

    public double centre() {
        return (left() + right()) / 2;
    }

    public double width() {
        return right() - left();
    }

    public Box ink() {
        return visible().stream().map(Glyph::ink).reduce(Box::with).orElseThrow();
    }

    /** The largest size on it, in points. */
    public double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
    }

    public boolean isOf(Predicate<Glyph> look) {
        return visible().stream().allMatch(look);
    }

    public List<Glyph> visible() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    }
}
