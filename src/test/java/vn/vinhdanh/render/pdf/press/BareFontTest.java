package vn.vinhdanh.render.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A font without its instructions draws each letter as before. */
class BareFontTest {

    /** What all of a font's numbers add up to (OpenType specification, head.checksumAdjustment). */
    private static final int SUM_OF_ALL = 0xB1B0AFBA;

    static Stream<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/fonts"))) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
        }
    }

    private static TrueTypeFont read(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void eachGlyphHasItsOutlineAndWidth(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] bare = BareFont.of(whole);

        try (TrueTypeFont before = read(whole);
                TrueTypeFont after = read(bare)) {
            assertThat(after.getNumberOfGlyphs()).isEqualTo(before.getNumberOfGlyphs());
            for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph++) {
                assertThat(steps(after, glyph)).as("glyph %d", glyph).isEqualTo(steps(before, glyph));
                assertThat(after.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(glyph));
            }
        }
    }

    private static List<String> steps(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        GeneralPath path = data == null ? new GeneralPath() : data.getPath();
        List<String> steps = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator step = path.getPathIterator(new AffineTransform()); !step.isDone(); step.next()) {
            steps.add(step.currentSegment(points) + Arrays.toString(points));
        }
        return steps;
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void itIsSmallerWhereThereWereInstructionsAndItsSumsAreRight(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] bare = BareFont.of(whole);

        try (TrueTypeFont before = read(whole);
                TrueTypeFont after = read(bare)) {
            assertThat(after.getTableMap())
                    .doesNotContainKeys("fpgm", "prep", "cvt ")
                    .containsKeys("glyf", "loca");
            if (before.getTableMap().containsKey("fpgm")) {
                assertThat(bare).hasSizeLessThan(whole.length * 9 / 10);
            }
        }
        ByteBuffer words = ByteBuffer.wrap(bare);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        assertThat(sum).isEqualTo(SUM_OF_ALL);
    }
}
