package vn.vinhdanh.render.pdf.press;

import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.render.pdf.Literal;

/** By which two bytes a font draws each letter. */
public final class LetterCodes {

    private static final int NONE = -1;

    private final int[] codes;

    /** @param text and the codes of its letters, one after the other */
    public LetterCodes(String text, List<Integer> codesOfText) {
        int[] letters = text.codePoints().toArray();
        this.codes = new int[Arrays.stream(letters).max().orElse(0) + 1];
        Arrays.fill(codes, NONE);
        for (int at = 0; at < letters.length; at++) {
            codes[letters[at]] = codesOfText.get(at);
        }
    }

    public boolean hasAll(String line) {
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            if (letter >= codes.length || codes[letter] == NONE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the codes of a line, of which {@link #hasAll} holds, as they stand between the brackets of a page's content
     * (ISO 32000-1, 7.3.4.2): each byte as the character of its number.
     */
    public void write(String line, StringBuilder content) {
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int code = codes[line.codePointAt(at)];
            Literal.append(content, code >> 8);
            Literal.append(content, code & 0xFF);
        }
    }
}
