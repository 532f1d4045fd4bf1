package vn.vinhdanh.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A number as the clerk sees it. */
final class NumberText {

    /** Excel keeps fifteen digits; more would show the binary fraction. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;

    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param stored null for the formats that only East Asian editions number */
    String of(double value, int formatIndex, @Nullable String stored) {
        String format = stored == null ? "General" : stored;
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1) {
            return date(DateUtil.getLocalDateTime(value, from1904), format);
        }
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain(value);
        }
        String shown = formatter.formatRawCellContents(value, formatIndex, format, from1904);
        // A column too narrow or a scientific format would hide digits of an identity number.
        return shown.contains("#") || shown.contains("E") ? plain(value) : shown.strip();
    }

    static String plain(double value) {
        BigDecimal number = new BigDecimal(value).round(EXCEL_DIGITS);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A cell that shows no day holds none: Excel made "5/1980" the first of May. */
    private static String date(LocalDateTime date, String format) {
        String shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        String pattern = "yyyy";
        if (shown.contains("d") || !shown.contains("y")) {
            pattern = "dd/MM/yyyy";
        } else if (shown.contains("m")) {
            pattern = "MM/yyyy";
        }
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }
}
