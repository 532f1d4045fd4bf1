package vn.vinhdanh.award;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which two spellings of one name are one: case, blanks, the form of Unicode, look-alike letters, and
 * where the tone mark stands ("hòa" and "hoà"). For comparing only; a name is printed as the clerk wrote it.
 */
public final class NameKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ‘`´]");
    /** Tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** Old style puts the tone of an open oa, oe, uy on the first vowel, new style on the second; not behind q. */
    private static final Pattern OLD_STYLE =
            Pattern.compile("(?<!q)([ou])([" + TONES + "])([aey])(?=[^\\p{L}\\p{M}]|$)");

    private NameKey() {}

    public static String of(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('ɖ', 'đ');
        String blanks = BLANKS.matcher(lower).replaceAll(" ").strip();
        String apostrophes = APOSTROPHES.matcher(blanks).replaceAll("'");
        String decomposed = Normalizer.normalize(apostrophes, Normalizer.Form.NFD);
        String newStyle = OLD_STYLE.matcher(decomposed).replaceAll("$1$3$2");
        return Normalizer.normalize(newStyle, Normalizer.Form.NFC);
    }
}
