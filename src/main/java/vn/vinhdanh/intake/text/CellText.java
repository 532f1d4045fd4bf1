package vn.vinhdanh.intake.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Repairs what a cell holds, without ever changing a letter's meaning. */
public final class CellText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    /** Zero-width characters, soft hyphens, marks of writing direction, halves of pairs and non-characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\p{Cc}&&[^\\n]]+");
    private static final Pattern LINE_EDGES = Pattern.compile(" ?\\n[ \\n]*");
    /** A tone typed before its vowel's circumflex or breve: the same class, so that NFC would leave it. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");

    private CellText() {}

    /** NFC, look-alikes of Đ mended, invisible characters gone, blanks collapsed; line breaks stay as {@code \n}. */
    public static String repaired(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String text = INVISIBLE.matcher(LINE_ENDS.matcher(raw).replaceAll("\n")).replaceAll("");
        text = LINE_EDGES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return composed(lettersMended(text)).strip();
    }

    /** Icelandic eth and African d stand on no Vietnamese keyboard, but legacy fonts and scanners produce them. */
    private static String lettersMended(String text) {
        return text.replace('\u00D0', '\u0110')
                .replace('\u0189', '\u0110')
                .replace('\u00F0', '\u0111')
                .replace('\u0256', '\u0111');
    }

    private static String composed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_FIRST.matcher(apart).replaceAll("$2$1"), Normalizer.Form.NFC);
    }
}
