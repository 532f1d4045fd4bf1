package vn.vinhdanh.intake.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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

    public static FoldedText of(String text) {
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
