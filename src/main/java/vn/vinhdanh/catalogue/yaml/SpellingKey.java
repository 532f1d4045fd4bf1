package vn.vinhdanh.catalogue.yaml;

import java.util.regex.Pattern;
import vn.vinhdanh.award.NameKey;

/** The key under which two ways of writing an award are one. Accents count: "Cờ" and "Cô" are two words. */
final class SpellingKey {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SpellingKey() {}

    static String of(String text) {
        String words = PUNCTUATION.matcher(NameKey.of(text)).replaceAll(" ");
        return BLANKS.matcher(words).replaceAll(" ").strip().replace("chiến sỹ", "chiến sĩ");
    }
}
