package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.vinhdanh.render.pdf.press.Instruction;
import vn.vinhdanh.render.pdf.press.LetterCodes;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * A font of the document with the letters that its pages show of it.
 *
 * @param widths by letter, in thousandths of the size
 */
@SuppressWarnings("ArrayRecordComponent")
record Typeface(PDFont font, LetterCodes codes, float[] widths) {

    private static final int EM = 1000;
    private static final char NO_BREAK = '\u00A0';

    double width(String line, double size) {
        double width = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            width += letter < widths.length ? widths[letter] : EM;
        }
        return width * size / EM;
    }

    /** A font has one glyph for both kinds of blank, and a document tells of the last one that it has drawn by it. */
    static String withBlanks(String text) {
        return text.replace(NO_BREAK, ' ');
    }

    /** The size in which a line is drawn, in points. */
    static double size(Part.Line line) {
        return ((COSNumber) font(line).operands().get(1)).floatValue();
    }

    private static Instruction font(Part.Line line) {
        return line.drawn().stream()
                .filter(instruction -> instruction.isOneOf(OperatorName.SET_FONT_AND_SIZE))
                .findFirst()
                .orElseThrow();
    }

    /** All fonts of some pages. */
    static final class Case {

        private final IdentityHashMap<COSDictionary, Letters> letters = new IdentityHashMap<>();
        private final IdentityHashMap<COSDictionary, Typeface> known = new IdentityHashMap<>();

        /** What a font shows, each letter once. */
        private static final class Letters {

            private final PDFont font;
            private final Set<Integer> seen = new HashSet<>();
            private final StringBuilder text = new StringBuilder();
            private final List<Integer> codes = new ArrayList<>();

            Letters(PDFont font) {
                this.font = font;
            }

            void add(Part.Line line) {
                int[] text = withBlanks(line.text()).codePoints().toArray();
                for (int at = 0; at < text.length && text.length == line.codes().size(); at++) {
                    add(text[at], line.codes().get(at));
                    if (text[at] == ' ') {
                        add(NO_BREAK, line.codes().get(at));
                    }
                }
            }

            private void add(int letter, int code) {
                if (seen.add(letter)) {
                    text.appendCodePoint(letter);
                    codes.add(code);
                }
            }

            Typeface typeface() throws IOException {
                float[] widths = new float[text.codePoints().max().orElse(0) + 1];
                Arrays.fill(widths, EM);
                int at = 0;
                for (int letter : text.codePoints().toArray()) {
                    widths[letter] = font.getWidth(codes.get(at++));
                }
                return new Typeface(font, new LetterCodes(text.toString(), codes), widths);
            }
        }

        void add(DrawnPage page, Part.Line line) throws IOException {
            PDFont font = font(page, line);
            letters.computeIfAbsent(font.getCOSObject(), any -> new Letters(font))
                    .add(line);
        }

        /** Of a line that was added, when all have been. */
        Typeface of(DrawnPage page, Part.Line line) throws IOException, Refused {
            COSDictionary font = font(page, line).getCOSObject();
            Typeface typeface = known.get(font);
            if (typeface == null) {
                typeface = Objects.requireNonNull(letters.get(font)).typeface();
                known.put(font, typeface);
            }
            return typeface;
        }

        private static PDFont font(DrawnPage page, Part.Line line) throws IOException {
            return page.page().getResources().getFont(COSName.getPDFName(line.font()));
        }
    }
}
