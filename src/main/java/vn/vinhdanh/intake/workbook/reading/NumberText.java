package vn.vinhdanh.intake.workbook.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A number as the clerk sees it. */
public final class NumberText {

    /** Excel keeps fifteen digits; more would show the binary fraction. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);
    /** Whole numbers below it have no more digits than that. */
    private static final double EXACT = 1e15;

    /** What a spreadsheet program shows in place of a value that no number is. */
    private static final String NOT_A_NUMBER = "#NUM!";

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;
    private final Map<Format, Shape> shapes = new HashMap<>();

    public NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param stored null for the formats that only East Asian editions number */
    public String of(double value, int formatIndex, @Nullable String stored) {
        if (!Double.isFinite(value)) {
            return NOT_A_NUMBER;
        }
        String format = stored == null ? "General" : stored;
        Shape shape = shapes.computeIfAbsent(new Format(formatIndex, format), NumberText::shape);
        if (shape.dates != null && DateUtil.isValidExcelDate(value) && value >= 1) {
            return shape.dates.format(DateUtil.getLocalDateTime(value, from1904));
        }
        if (shape.plain) {
            return plain(value);
        }
        String shown = formatter.formatRawCellContents(value, formatIndex, format, from1904);
        // A column too narrow or a scientific format would hide digits of an identity number.
        return shown.contains("#") || shown.contains("E") ? plain(value) : shown.strip();
    }

    private record Format(int index, String code) {}

    /** @param dates null for a format that shows no date */
    private record Shape(@Nullable DateTimeFormatter dates, boolean plain) {}

    private static Shape shape(Format format) {
        String code = format.code;
        return new Shape(
                DateUtil.isADateFormat(format.index, code) ? dates(code) : null,
                code.isEmpty() || code.equalsIgnoreCase("General") || code.equals("@"));
    }

    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        BigDecimal number = new BigDecimal(value).round(EXCEL_DIGITS);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A cell that shows no day holds none: Excel made "5/1980" the first of May. */
    private static DateTimeFormatter dates(String format) {
        String shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        String pattern = "yyyy";
        if (shown.contains("d") || !shown.contains("y")) {
            pattern = "dd/MM/yyyy";
        } else if (shown.contains("m")) {
            pattern = "MM/yyyy";
        }
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
