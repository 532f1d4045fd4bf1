package vn.vinhdanh.review.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.PartialDate;

/**
 * A birth date as offices write it: {@code 5/9/1980}, {@code 05.09.1980}, {@code 5-9-80}, {@code 9/1980},
 * {@code tháng 9/1980}, {@code ngày 5 tháng 9 năm 1980}, {@code 1980-09-05}, {@code 1980}. The day always comes before
 * the month, but for the international form, which begins with the year.
 *
 * @param serial whether the cell held Excel's count of days, which a cell formatted as a plain number shows
 */
public record BirthText(PartialDate date, boolean serial) {

    private static final Pattern FULL =
            Pattern.compile("(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:sinh )?(?:ngày )?(?<d>\\d{1,2}) tháng (?<m>\\d{1,2}),? năm (?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?:tháng\\s*)?(\\d{1,2})\\s*(?:[/.-]|,? năm)\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:(?:sinh )?năm\\s*)?(\\d{4})");
    /** Five digits: from 1927 on, and no year of birth has five. */
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MONTHS = 12;

    private BirthText(PartialDate date) {
        this(date, false);
    }

    /** @param today decides the century of a year in two digits: never in the future */
    public static Optional<BirthText> read(String text, LocalDate today) {
        String trimmed = text.strip();
        for (Pattern pattern : List.of(FULL, WORDS, ISO)) {
            Matcher full = pattern.matcher(trimmed);
            if (full.matches()) {
                return full(full, today);
            }
        }
        if (SERIAL.matcher(trimmed).matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(trimmed));
            return Optional.of(new BirthText(partial(day), true));
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

    private static PartialDate partial(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Optional<BirthText> full(Matcher parts, LocalDate today) {
        try {
            return Optional.of(new BirthText(partial(LocalDate.of(
                    year(parts.group("y"), today),
                    Integer.parseInt(parts.group("m")),
                    Integer.parseInt(parts.group("d"))))));
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
