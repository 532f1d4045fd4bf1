package vn.vinhdanh.intake.text;

import org.jspecify.annotations.Nullable;

/**
 * The two ways in which Vietnamese was written before Unicode, as they are seen today: the bytes taken for
 * windows-1252. One table serves both directions.
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 as fonts named .VnTime use it ("ABC"). It has no capitals with a tone: fonts for capitals, named
     * .VnTimeH, show the small letters as capitals.
     */
    TCVN3,
    /** VNI-Windows, the fonts named VNI-Times: a letter, and behind it the mark and the tone in one character. */
    VNI;

    /** How a font of this encoding needs the text; what the encoding does not have stays as it is. */
    public String encode(String text) {
        return table().encoded(text);
    }

    /** The text in Unicode; capitals with a tone, which TCVN3 cannot write, are concluded from their neighbours. */
    public String decode(String text) {
        String decoded = table().decoded(text);
        return this == TCVN3 ? new ToneCapitals(text, decoded).restored() : decoded;
    }

    /** The word in Unicode, or null if it has a letter that is none here. */
    @Nullable
    String word(String word) {
        return table().hasForeignLetter(word) ? null : decode(word);
    }

    /** True for a character beyond ASCII that alone stands for a letter. */
    boolean isLetter(char code) {
        return table().isLetter(code);
    }

    TextRepair repair() {
        return this == TCVN3 ? TextRepair.TCVN3 : TextRepair.VNI;
    }

    private LegacyTable table() {
        return this == TCVN3 ? LegacyTable.TCVN3 : LegacyTable.VNI;
    }
}
