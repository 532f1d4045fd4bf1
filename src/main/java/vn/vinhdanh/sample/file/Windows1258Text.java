package vn.vinhdanh.sample.file;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/** Windows 1258 has the vowels of Vietnamese, and their tones as marks behind them. */
final class Windows1258Text {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Windows1258Text() {}

    /** Each letter in the form that the code page has; invisible characters, which it lacks, are left out. */
    static String of(String text) {
        CharsetEncoder page = Charset.forName("windows-1258").newEncoder();
        StringBuilder form = new StringBuilder();
        // where other pages have the Icelandic letter, this one has the Vietnamese
        String vietnamese = text.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
        Normalizer.normalize(vietnamese, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .mapToObj(Character::toString)
                .forEach(letter -> form.append(page.canEncode(letter) ? letter : apart(letter)));
        return form.toString();
    }

    private static String apart(String letter) {
        StringBuilder vowel = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char part : Normalizer.normalize(letter, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(part) < 0 ? vowel : tone).append(part);
        }
        return Normalizer.normalize(vowel, Normalizer.Form.NFC) + tone;
    }
}
