package vn.vinhdanh.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter, half a year or a year, as offices report on them.
 *
 * @param year the calendar year
 * @param part which one of the year, from 1
 */
public record ReportingPeriod(Length length, int year, int part) {

    private static final Pattern WRITTEN =
            Pattern.compile("([12]\\d{3})(?:-(?:(Q)([1-4])|(H)([12])|(0[1-9]|1[0-2])))?");
    private static final int MONTHS = 12;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** How long a period is, in months. */
    public enum Length {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }
    }

    /** Reads "2026", "2026-H1", "2026-Q2" or "2026-04"; empty for anything else. */
    public static Optional<ReportingPeriod> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(of(written.toMatchResult())) : Optional.empty();
    }

    private static ReportingPeriod of(MatchResult written) {
        int year = Integer.parseInt(written.group(1));
        if (written.group(2) != null) {
            return new ReportingPeriod(Length.QUARTER, year, Integer.parseInt(written.group(3)));
        }
        if (written.group(4) != null) {
            return new ReportingPeriod(Length.HALF_YEAR, year, Integer.parseInt(written.group(5)));
        }
        return written.group(6) == null
                ? new ReportingPeriod(Length.YEAR, year, 1)
                : new ReportingPeriod(Length.MONTH, year, Integer.parseInt(written.group(6)));
    }

    public LocalDate first() {
        return LocalDate.of(year, 1 + (part - 1) * length.months, 1);
    }

    public LocalDate last() {
        return first().plusMonths(length.months).minusDays(1);
    }

    /** The one of the same length that ends where this begins. */
    public ReportingPeriod before() {
        return part > 1
                ? new ReportingPeriod(length, year, part - 1)
                : new ReportingPeriod(length, year - 1, MONTHS / length.months);
    }

    /** "quý II năm 2026". */
    public String inVietnamese() {
        return switch (length) {
            case MONTH -> "tháng " + part + " năm " + year;
            case QUARTER -> "quý " + ROMAN.get(part - 1) + " năm " + year;
            case HALF_YEAR -> "6 tháng " + (part == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /** For file names: "2026-quy-2". */
    public String slug() {
        return switch (length) {
            case MONTH -> year + "-thang-" + part;
            case QUARTER -> year + "-quy-" + part;
            case HALF_YEAR -> year + "-6-thang-" + (part == 1 ? "dau" : "cuoi");
            case YEAR -> Integer.toString(year);
        };
    }
}
