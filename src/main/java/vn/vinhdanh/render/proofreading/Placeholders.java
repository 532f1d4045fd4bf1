package vn.vinhdanh.render.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.render.proof.Proofreader.Kind;
import vn.vinhdanh.render.proof.Proofreader.Slip;

/** Places that should have been filled: "${name}", "[...]", "#REF!", "ngày … tháng …". */
final class Placeholders {

    private static final Pattern MARKS = Pattern.compile("[$#]\\{[^}]*\\}?|\\{\\{[^}]*(?:\\}\\})?|\\}\\}"
            + "|<[#@/][^>]*>?"
            + "|\\[[\\s._…]*\\]"
            + "|(?iu)\\[(?:họ|tên|số|ngày|tháng|năm|địa|đơn vị|cơ quan|chức)(?![\\p{L}])[^\\]]*\\]"
            + "|#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)"
            + "|(?<![\\p{L}\\p{N}/])N/A(?![\\p{L}\\p{N}/])"
            + "|(?<![\\p{L}\\p{N}])(?:null|undefined|NaN|T[O]DO|X{3}|x{3})(?![\\p{L}\\p{N}])"
            + "|(?i)lorem ipsum"
            + "|_{3,}"
            // three points behind a word say "and so on"; standing alone they wait for something
            + "|(?<![\\p{L}\\p{N}.…,;)])(?:…|\\.{3})(?![.…])");
    private static final Pattern POINTS = Pattern.compile("\\.{4,}|…[.…]+");
    /** Of these one begins, or stands in, whatever is looked for; the words stand among {@link #WORDS}. */
    private static final String SIGNS = "$#{}<[_…";

    private static final Set<String> WORDS = Set.of("n", "null", "nan", "todo", "xxx");
    /** So many points on a template are a line to be written on by hand: the number in the golden book. */
    private static final int LINE_TO_WRITE_ON = 8;

    private Placeholders() {}

    /** @param writtenLater whether lines to be written on by hand have their place there */
    static List<Slip> in(Words words, boolean writtenLater) {
        if (!mayHoldAny(words)) {
            return List.of();
        }
        List<Slip> slips = new ArrayList<>();
        collect(MARKS.matcher(words.text()), words, 0, slips);
        collect(POINTS.matcher(words.text()), words, writtenLater ? LINE_TO_WRITE_ON : Integer.MAX_VALUE, slips);
        return slips;
    }

    /** Nearly no text of a row does, and to look for each of the marks at each of its letters took longer than all else. */
    private static boolean mayHoldAny(Words words) {
        String text = words.text();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (SIGNS.indexOf(sign) >= 0 || (sign == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.')) {
                return true;
            }
        }
        for (Words.Word word : words.all()) {
            String lower = word.lower();
            if (WORDS.contains(lower) || lower.startsWith("undef") || lower.endsWith("lorem")) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Matcher matcher, Words words, int tooLong, List<Slip> slips) {
        while (matcher.find()) {
            String found = matcher.group();
            if (tooLong == 0 || found.length() < tooLong) {
                slips.add(new Slip(Kind.PLACEHOLDER, found, words.around(matcher.start(), matcher.end()), ""));
            }
        }
    }
}
