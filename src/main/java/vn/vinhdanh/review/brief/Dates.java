package vn.vinhdanh.review.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Full dates as offices write them: 15/5/2019, 15.05.2019, 15-5-2019, "ngày 15 tháng 5 năm 2019", 2019-05-15. */
public final class Dates {

    private static final Pattern DIGITS =
            Pattern.compile("(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:ngày\\s+)?(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})\\s+năm\\s+(?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Dates() {}

    public static Optional<LocalDate> read(String text) {
        for (Pattern pattern : List.of(DIGITS, WORDS, ISO)) {
            Matcher parts = pattern.matcher(text.strip());
            if (parts.matches()) {
                return date(parts.group("y"), parts.group("m"), parts.group("d"));
            }
        }
        return Optional.empty();
    }

    /** Every date that stands in a text, as in a legal basis that cites documents. */
    public static List<LocalDate> citedIn(String text) {
        return Stream.of(DIGITS, WORDS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> date(found.group(3), found.group(2), found.group(1)).stream())
                .toList();
    }

    /** As findings name it: dd/mm/yyyy. */
    public static String written(LocalDate date) {
        return DAY.format(date);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
