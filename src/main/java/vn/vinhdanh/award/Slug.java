package vn.vinhdanh.award;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as the part of a file name that every system, mail and web server takes: {@code [a-z0-9-]}. */
public final class Slug {

    /** Leaves room for folders, number and ending within the 255 bytes of common file systems. */
    public static final int MAX_LENGTH = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    /** On a clerk's machine with Windows these are no names but devices, whatever the ending. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private Slug() {}

    /** "Nguyễn Thị Đào" gives "nguyen-thi-dao"; the fallback stands where no letter or digit is left, and before a device's name. */
    public static String of(String text, String fallback) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // đ is a letter of its own: it does not decompose
                .replace('đ', 'd');
        String slug = EDGES.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
        if (slug.length() > MAX_LENGTH) {
            slug = EDGES.matcher(cut(slug)).replaceAll("");
        }
        if (DEVICES.matcher(slug).matches()) {
            return fallback + "-" + slug;
        }
        return slug.isEmpty() ? fallback : slug;
    }

    /** Of a file's name without its ending: "Quý 1.xlsx" gives "quy-1", and ".xlsx" alone keeps what it has. */
    public static String ofFile(String name, String fallback) {
        int dot = name.lastIndexOf('.');
        return of(dot > 0 ? name.substring(0, dot) : name, fallback);
    }

    /** At a word's end where one lies near enough, so that no half word stands at the end. */
    private static String cut(String slug) {
        int end = slug.charAt(MAX_LENGTH) == '-' ? MAX_LENGTH : slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > MAX_LENGTH / 2 ? end : MAX_LENGTH);
    }
}
