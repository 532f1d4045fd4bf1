package vn.vinhdanh.intake.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as it is compared: small letters, no punctuation, no "(nếu có)", single blanks.
 *
 * @param accented with its accents: tells "Năm" from "Nam"
 * @param plain without them: for clerks who type none, and for "hoà" against "hòa"
 */
public record FoldedText(String accented, String plain) {

    private static final Pattern IF_ANY = Pattern.compile("\\(\\s*nếu có\\s*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final int LAST_LETTER = '\u1EF9';
    /** What one character becomes: a blank for punctuation, 0 where only the whole text tells. */
    private static final char[] ACCENTED = new char[LAST_LETTER + 1];

    private static final char[] PLAIN = new char[LAST_LETTER + 1];

    static {
        IntStream.concat(IntStream.rangeClosed(' ', '\u024F'), IntStream.rangeClosed('\u1EA0', LAST_LETTER))
                .filter(character -> character != '(')
                .forEach(character -> learn((char) character));
    }

    private static void learn(char character) {
        FoldedText folded = inSteps(String.valueOf(character));
        if (folded.accented.length() == 1 && folded.plain.length() == 1) {
            ACCENTED[character] = folded.accented.charAt(0);
            PLAIN[character] = folded.plain.charAt(0);
        } else if (folded.accented.isEmpty()) {
            ACCENTED[character] = ' ';
        }
    }

    /** Every row is folded several times, so what can be is looked up character by character. */
    public static FoldedText of(String text) {
        StringBuilder accented = new StringBuilder(text.length());
        StringBuilder plain = new StringBuilder(text.length());
        boolean apart = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > LAST_LETTER || ACCENTED[character] == 0) {
                return inSteps(text);
            }
            if (ACCENTED[character] == ' ') {
                apart = !accented.isEmpty();
                continue;
            }
            if (apart) {
                accented.append(' ');
                plain.append(' ');
                apart = false;
            }
            accented.append(ACCENTED[character]);
            plain.append(PLAIN[character]);
        }
        return new FoldedText(accented.toString(), plain.toString());
    }

    private static FoldedText inSteps(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String accented = PUNCTUATION
                .matcher(IF_ANY.matcher(small).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return new FoldedText(accented, withoutAccents(accented));
    }

    private static String withoutAccents(String small) {
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
