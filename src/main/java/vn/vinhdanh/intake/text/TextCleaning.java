package vn.vinhdanh.intake.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;

/** Unicode text made as it should have been typed; remembers what it had to do. */
final class TextCleaning {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    /** A tone typed before its vowel's circumflex or breve: the same class, so that NFC would leave it. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");

    private final Set<TextRepair> repairs;
    private final boolean lettersStay;
    private final StringBuilder tidy;
    private char pending;

    /**
     * @param repairs takes what was done
     * @param lettersStay true for a text that may be in a legacy encoding, where look-alikes and soft hyphens are letters
     */
    TextCleaning(String raw, Set<TextRepair> repairs, boolean lettersStay) {
        this.repairs = repairs;
        this.lettersStay = lettersStay;
        this.tidy = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            take(raw, i);
        }
    }

    String text() {
        return composed(tidy.toString());
    }

    private void take(String raw, int at) {
        char character = raw.charAt(at);
        if (isInvisible(raw, at)) {
            repairs.add(TextRepair.INVISIBLE);
        } else if (isLineEnd(character)) {
            pending = '\n';
        } else if (isBlank(character)) {
            pending = pending == '\n' ? pending : ' ';
        } else {
            if (pending != 0 && !tidy.isEmpty()) {
                tidy.append(pending);
            }
            pending = 0;
            tidy.append(mended(character));
        }
    }

    private boolean isBlank(char character) {
        if (character == ' ' || character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR) {
            return true;
        }
        if (Character.getType(character) == Character.CONTROL) {
            repairs.add(TextRepair.INVISIBLE);
            return true;
        }
        return false;
    }

    private static boolean isLineEnd(char character) {
        return (character >= '\n' && character <= '\r')
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    /** Zero-width characters, soft hyphens, marks of writing direction, halves of pairs and non-characters. */
    private boolean isInvisible(String raw, int at) {
        char character = raw.charAt(at);
        if (character == '\u00AD') {
            return !lettersStay;
        }
        if (Character.isSurrogate(character)) {
            return !(Character.isSurrogatePair(character, charAt(raw, at + 1))
                    || Character.isSurrogatePair(charAt(raw, at - 1), character));
        }
        return (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u2069')
                || (character >= '\uFE00' && character <= '\uFE0F')
                || character == '\uFEFF'
                || character >= '\uFFFE';
    }

    private static char charAt(String raw, int at) {
        return at >= 0 && at < raw.length() ? raw.charAt(at) : 0;
    }

    /** Icelandic eth and African d stand on no Vietnamese keyboard, but legacy fonts and scanners produce them. */
    private char mended(char character) {
        char letter =
                switch (character) {
                    case '\u00D0', '\u0189' -> 'Đ';
                    case '\u00F0', '\u0256' -> 'đ';
                    default -> character;
                };
        if (letter == character || lettersStay) {
            return character;
        }
        repairs.add(TextRepair.LOOK_ALIKE);
        return letter;
    }

    private String composed(String text) {
        if (text.chars().noneMatch(character -> TextScan.isCombining((char) character)) && NFC.isNormalized(text)) {
            return text;
        }
        String apart = NFD.normalize(text);
        String composed = NFC.normalize(TONE_FIRST.matcher(apart).replaceAll("$2$1"));
        if (!composed.equals(text)) {
            repairs.add(TextRepair.COMPOSED);
        }
        return composed;
    }
}
