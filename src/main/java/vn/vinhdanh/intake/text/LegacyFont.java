package vn.vinhdanh.intake.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a font's name says about the text in it.
 *
 * @param encoding the encoding for which the font was drawn
 * @param capitals true for a font that shows small letters as capitals
 */
record LegacyFont(LegacyEncoding encoding, boolean capitals) {

    private static final Pattern TCVN3 = Pattern.compile("\\.vn.+");
    private static final Pattern VNI = Pattern.compile("vni[- _].*");

    static @Nullable LegacyFont named(@Nullable String font) {
        if (font == null) {
            return null;
        }
        String name = font.replaceAll("^[\\s'\"]+|[\\s'\"]+$", "");
        String small = name.toLowerCase(Locale.ROOT);
        if (TCVN3.matcher(small).matches()) {
            return new LegacyFont(LegacyEncoding.TCVN3, showsCapitals(name, small));
        }
        return VNI.matcher(small).matches() ? new LegacyFont(LegacyEncoding.VNI, false) : null;
    }

    /** .VnTimeH, but not a name that only happens to end in h. */
    private static boolean showsCapitals(String name, String small) {
        return (name.endsWith("H") && !small.endsWith("english")) || (small.equals(name) && small.matches("\\S+h"));
    }
}
