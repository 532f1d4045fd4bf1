package vn.vinhdanh.award;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of which perhaps only the year, or the month and year, is known: "1980", "5/1980", "12/5/1980". */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    /** Whether the two cannot be one date, of which each tells a part: 1980 and 5/1980 can. */
    public boolean contradicts(PartialDate other) {
        return year != other.year || differ(month, other.month) || differ(day, other.day);
    }

    private static boolean differ(@Nullable Integer a, @Nullable Integer b) {
        return a != null && b != null && !a.equals(b);
    }

    /** The way it is printed: {@code dd/mm/yyyy}, {@code mm/yyyy} or {@code yyyy}. */
    public String vietnamese() {
        if (month == null) {
            return Integer.toString(year);
        }
        return day == null
                ? String.format(Locale.ROOT, "%02d/%d", month, year)
                : String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
    }
}
