package vn.vinhdanh.sample.legacy;

import java.util.Locale;

/** A text as a typist of that time left it: its letters and the font that shows them. */
public record LegacyFonts(TextEncoding encoding, LegacyWriting writing) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String UNICODE_FONT = "Times New Roman";

    /** What a cell holds and in which font. */
    public record Typed(String text, String font) {}

    public Typed typed(String unicode) {
        return switch (encoding) {
            case UNICODE -> new Typed(unicode, UNICODE_FONT);
            case VNI -> new Typed(writing.encoded(unicode, encoding), "VNI-Times");
            case TCVN3 -> tcvn3(unicode);
        };
    }

    /** Capitals with a tone are the small letters in a font that draws capitals. */
    private Typed tcvn3(String unicode) {
        boolean capitals = unicode.equals(unicode.toUpperCase(VIETNAMESE)) && !unicode.equals(small(unicode));
        return capitals
                ? new Typed(writing.encoded(small(unicode), encoding), ".VnTimeH")
                : new Typed(writing.encoded(unicode, encoding), ".VnTime");
    }

    private static String small(String text) {
        return text.toLowerCase(VIETNAMESE);
    }
}
