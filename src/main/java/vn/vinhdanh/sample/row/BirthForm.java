package vn.vinhdanh.sample.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.vinhdanh.sample.file.Content;

/** The ways in which a date of birth is written. */
public enum BirthForm {
    SLASHES("dd/MM/yyyy", true),
    DOTS("d.M.yyyy", true),
    DASHES("d-M-yyyy", true),
    SHORT_YEAR("d/M/yy", true),
    YEAR("yyyy", false),
    MONTH("MM/yyyy", false),
    MONTH_IN_WORDS("'tháng' M/yyyy", false),
    /** A real date. */
    REAL("dd/mm/yyyy", true),
    /** A real date whose format was lost: the number of days since 1900. */
    SERIAL("", true);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final String pattern;
    private final boolean tellsTheDay;

    BirthForm(String pattern, boolean tellsTheDay) {
        this.pattern = pattern;
        this.tellsTheDay = tellsTheDay;
    }

    public boolean tellsTheDay() {
        return tellsTheDay;
    }

    public Content of(LocalDate date) {
        return switch (this) {
            case REAL -> new Content.Day(date, pattern);
            case SERIAL -> new Content.Count(ChronoUnit.DAYS.between(DAY_ZERO, date));
            default ->
                Content.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date));
        };
    }
}
