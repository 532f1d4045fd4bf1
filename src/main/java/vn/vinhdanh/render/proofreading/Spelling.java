package vn.vinhdanh.render.proofreading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Two looks at a Vietnamese syllable: without any diacritics, and with its tone wherever in it that is typed. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    /** What each letter is without its marks, of all scripts that Vietnamese, or a name in it, is written with. */
    private static final String[] BARE_LETTERS = IntStream.range(0, '\u2000')
            .mapToObj(letter -> withoutMarks(Character.toString(letter)))
            .toArray(String[]::new);

    private Spelling() {}

    /** "ủy" and "uy" are "uy". */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            if (letter >= BARE_LETTERS.length) {
                return withoutMarks(lower);
            }
            bare.append(BARE_LETTERS[letter]);
        }
        return bare.toString();
    }

    private static String withoutMarks(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /** "ủy" and "uỷ" are one, "ùy" is another: old and new style put the tone on different letters of the same vowel. */
    static String toned(String word) {
        String decomposed = decomposed(word);
        StringBuilder tones = new StringBuilder();
        TONE.matcher(decomposed).results().forEach(tone -> tones.append(tone.group()));
        return tones.isEmpty() ? decomposed : TONE.matcher(decomposed).replaceAll("") + tones;
    }

    private static String decomposed(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
