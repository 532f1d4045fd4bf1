package vn.vinhdanh.award;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of which perhaps only the year, or the month and year, is known: "1980", "5/1980", "12/5/1980". */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
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
