package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.stereotype.Component;

/** Measures text by the fonts' own tables, the way the finished PDF will show it. */
@Component
public class FontMetrics {

    public static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final Fonts fonts;
    private final Map<Look, Widths> measured = new ConcurrentHashMap<>();

    public FontMetrics(Fonts fonts) {
        this.fonts = fonts;
    }

    /** How wide a text runs, in points. */
    public double width(String family, int weight, boolean italic, String text, double size) {
        Widths widths = widths(family, weight, italic);
        long units = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            units += widths.of(character);
            at += Character.charCount(character);
        }
        return units * size / widths.unitsPerEm();
    }

    /** The characters, as code points, that the face cannot show. */
    public Set<Integer> missing(String family, int weight, boolean italic, String text) {
        Widths widths = widths(family, weight, italic);
        Set<Integer> missing = Set.of();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (!widths.has(character) && !Character.isISOControl(character)) {
                missing = missing.isEmpty() ? new LinkedHashSet<>() : missing;
                missing.add(character);
            }
        }
        return missing;
    }

    private Widths widths(String family, int weight, boolean italic) {
        Look look = new Look(family, weight, italic);
        Widths known = measured.get(look);
        return known == null ? measured.computeIfAbsent(look, this::read) : known;
    }

    private Widths read(Look look) {
        return read(fonts.faces().stream()
                .filter(face -> look.equals(new Look(face.family(), face.weight(), face.italic())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fonts.yaml has no face " + look.family + " "
                        + look.weight + (look.italic ? " italic" : "")
                        + ": add it, or name another in the template's layout")));
    }

    private Widths read(Face face) {
        try (Fonts.Lent faces = fonts.lend()) {
            TrueTypeFont font = faces.font(face);
            CmapLookup characters = font.getUnicodeCmapLookup();
            int[] widths = new int[Character.MAX_VALUE + 1];
            for (int character = 0; character < widths.length; character++) {
                int glyph = characters.getGlyphId(character);
                widths[character] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph);
            }
            return new Widths(widths, font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("the font file " + face.file() + " cannot be read", e);
        }
    }

    /** What a face is asked for by. */
    private record Look(String family, int weight, boolean italic) {}

    /** Advance widths of the Basic Multilingual Plane; -1 where the face has no glyph. */
    private static final class Widths {

        private final int[] widths;
        private final int unitsPerEm;

        Widths(int[] widths, int unitsPerEm) {
            this.widths = widths;
            this.unitsPerEm = unitsPerEm;
        }

        boolean has(int character) {
            return character < widths.length && widths[character] >= 0;
        }

        int of(int character) {
            return has(character) ? widths[character] : unitsPerEm;
        }

        int unitsPerEm() {
            return unitsPerEm;
        }
    }
}
