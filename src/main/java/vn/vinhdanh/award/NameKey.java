package vn.vinhdanh.award;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which two spellings of one name are one: case, blanks, the form of Unicode, look-alike letters, and
 * where the tone mark stands ("hòa" and "hoà", "Hùynh" and "Huỳnh"). For comparing only; a name is printed as the clerk
 * wrote it. The register keeps these keys, so the key of a name rightly spelt may not change.
 */
public final class NameKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘`´]");
    /** Tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /**
     * Old style puts the tone of an open oa, oe, uy on the first vowel, new style on the second. In a closed one, and on
     * the u of qu, it stands there only by a slip of the keyboard.
     */
    private static final Pattern ON_FIRST_VOWEL =
            Pattern.compile("([ou])([" + TONES + "])((?:y(?=e\u0302))?[aey][\u0302\u0306]?|o\u0302)");

    /** The i of gi belongs to the consonant where another vowel follows. */
    private static final Pattern ON_CONSONANT =
            Pattern.compile("(?<=\\bg)i([" + TONES + "])([aeou][\u0302\u0306\u031B]?)");

    private NameKey() {}

    public static String of(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('ɖ', 'đ');
        String blanks = BLANKS.matcher(lower).replaceAll(" ").strip();
        String apostrophes = APOSTROPHES.matcher(blanks).replaceAll("'");
        String decomposed = Normalizer.normalize(apostrophes, Normalizer.Form.NFD);
        String newStyle = ON_FIRST_VOWEL.matcher(decomposed).replaceAll("$1$3$2");
        newStyle = ON_CONSONANT.matcher(newStyle).replaceAll("i$2$1");
        return Normalizer.normalize(newStyle, Normalizer.Form.NFC);
    }
}
