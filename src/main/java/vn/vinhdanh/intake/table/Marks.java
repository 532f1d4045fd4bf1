package vn.vinhdanh.intake.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How offices mark a column with "yes", and how they say "no" in it. */
final class Marks {

    private static final Pattern MARK = Pattern.compile("[xX×✓✔√☑☒vV+*●1]");
    private static final Set<String> NO = Set.of("0", "-", "–", "không", "ko", "k", "/");

    private Marks() {}

    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    static boolean isNo(String text) {
        return NO.contains(text.toLowerCase(Locale.ROOT));
    }
}
