package vn.vinhdanh.register.jdbc;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.PartialDate;

/** A birth date as a column holds it: "1980-09-05", "1980-09", "1980". */
final class StoredBirth {

    private StoredBirth() {}

    static @Nullable String write(@Nullable PartialDate birth) {
        if (birth == null) {
            return null;
        }
        StringBuilder text = new StringBuilder().append(birth.year());
        if (birth.month() != null) {
            text.append(birth.month() < 10 ? "-0" : "-").append(birth.month());
            if (birth.day() != null) {
                text.append(birth.day() < 10 ? "-0" : "-").append(birth.day());
            }
        }
        return text.toString();
    }

    static @Nullable PartialDate read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int first = text.indexOf('-');
        if (first < 0) {
            return PartialDate.ofYear(Integer.parseInt(text));
        }
        int second = text.indexOf('-', first + 1);
        int year = Integer.parseInt(text.substring(0, first));
        return second < 0
                ? new PartialDate(year, Integer.valueOf(text.substring(first + 1)), null)
                : new PartialDate(
                        year,
                        Integer.valueOf(text.substring(first + 1, second)),
                        Integer.valueOf(text.substring(second + 1)));
    }
}
