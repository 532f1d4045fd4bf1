package vn.vinhdanh.review.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as offices write them: 15/5/2019, 15.05.2019, 15-5-2019, "ngày 15 tháng 5 năm 2019". */
final class Dates {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?iu)(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        for (Pattern pattern : new Pattern[] {DIGITS, WORDS}) {
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
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
