package vn.vinhdanh.review.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as offices write them: 15/5/2019, 15.05.2019, 15-5-2019, "ngày 15 tháng 5 năm 2019", 2019-05-15. */
final class Dates {

    private static final Pattern DIGITS =
            Pattern.compile("(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:ngày\\s+)?(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})\\s+năm\\s+(?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        for (Pattern pattern : List.of(DIGITS, WORDS, ISO)) {
            Matcher parts = pattern.matcher(text.strip());
            if (parts.matches()) {
                return date(parts);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group("y")),
                    Integer.parseInt(parts.group("m")),
                    Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
