package vn.vinhdanh.review.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.PartialDate;

/**
 * A birth date as offices write it: {@code 5/9/1980}, {@code 05.09.1980}, {@code 5-9-80}, {@code 9/1980},
 * {@code tháng 9/1980}, {@code 1980}. The day always comes before the month.
 */
record BirthText(PartialDate date) {

    private static final Pattern FULL =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?:tháng\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm\\s*)?(\\d{4})");
    private static final int MONTHS = 12;

    /** @param today decides the century of a year in two digits: never in the future */
    static Optional<BirthText> read(String text, LocalDate today) {
        String trimmed = text.strip();
        Matcher full = FULL.matcher(trimmed);
        if (full.matches()) {
            return full(full, today);
        }
        Matcher month = MONTH.matcher(trimmed);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1));
            return number < 1 || number > MONTHS
                    ? Optional.empty()
                    : Optional.of(new BirthText(new PartialDate(Integer.parseInt(month.group(2)), number, null)));
        }
        Matcher year = YEAR.matcher(trimmed);
        return year.matches()
                ? Optional.of(new BirthText(PartialDate.ofYear(Integer.parseInt(year.group(1)))))
                : Optional.empty();
    }

    private static Optional<BirthText> full(Matcher parts, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(
                    year(parts.group(3), today), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
            return Optional.of(
                    new BirthText(new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    /** The earliest day it can mean. */
    LocalDate earliest() {
        return LocalDate.of(date.year(), orOne(date.month()), orOne(date.day()));
    }

    private static int orOne(@Nullable Integer part) {
        return part == null ? 1 : part;
    }
}
