package vn.vinhdanh.review.merit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year whose work is commended: the last one of the period, or the only one that the achievement names. */
public final class AwardYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)năm(?: học)?\\s*(?:\\d{4}\\s*[-–]\\s*)?((?:19|20)\\d{2})(?!\\d)");

    private AwardYear() {}

    /** Null where neither tells it. */
    public static @Nullable Integer of(@Nullable String period, @Nullable String achievement) {
        Integer year = period == null ? null : last(YEAR, period);
        return year != null || achievement == null ? year : last(NAMED, achievement);
    }

    private static @Nullable Integer last(Pattern shape, String text) {
        Integer last = null;
        Matcher years = shape.matcher(text);
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            last = last == null ? year : Math.max(last, year);
        }
        return last;
    }
}
