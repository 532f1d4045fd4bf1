package vn.vinhdanh.award;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    private static final String MAY_GIVE_ITS_TONE = "òóỏõọùúủũụìíỉĩị";
    /** The vowels that may stand behind one that gives its tone, see the patterns. */
    private static final String TAKE_A_TONE = "aeouy";

    private static final int LAST_LETTER = '\u1EF9';
    /** What one character becomes; 0 where only the whole name tells. */
    private static final char[] KEYS = new char[LAST_LETTER + 1];

    private static final boolean[] MAY_TAKE_A_TONE = new boolean[LAST_LETTER + 1];

    static {
        IntStream.concat(IntStream.rangeClosed('!', '\u024F'), IntStream.rangeClosed('\u1EA0', LAST_LETTER))
                .forEach(character -> learn((char) character));
    }

    private NameKey() {}

    private static void learn(char character) {
        String key = inSteps(String.valueOf(character));
        if (key.length() == 1) {
            KEYS[character] = key.charAt(0);
            char base = Normalizer.normalize(key, Normalizer.Form.NFD).charAt(0);
            MAY_TAKE_A_TONE[character] = TAKE_A_TONE.indexOf(base) >= 0;
        }
    }

    /** A hundred thousand names are compared, so what can be is looked up character by character. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean apart = false;
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (character == ' ') {
                apart = !key.isEmpty();
                continue;
            }
            char letter = character > LAST_LETTER ? 0 : KEYS[character];
            if (letter == 0 || (MAY_TAKE_A_TONE[character] && endsInTone(key, apart))) {
                return inSteps(name);
            }
            if (apart) {
                key.append(' ');
                apart = false;
            }
            key.append(letter);
        }
        return key.toString();
    }

    private static boolean endsInTone(StringBuilder key, boolean apart) {
        return !apart && !key.isEmpty() && MAY_GIVE_ITS_TONE.indexOf(key.charAt(key.length() - 1)) >= 0;
    }

    private static String inSteps(String name) {
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
