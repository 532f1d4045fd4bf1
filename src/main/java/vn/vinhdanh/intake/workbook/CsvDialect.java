package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a text separates its columns: the separator that gives most rows the same number of them.
 *
 * @param begin where the first row begins, behind the line by which Excel names the separator
 */
record CsvDialect(char separator, int begin) {

    private static final int ROWS_LOOKED_AT = 200;
    private static final int CHARACTERS_LOOKED_AT = 200_000;
    private static final String EXCELS_HINT = "sep=";
    private static final Map<Character, String> NAMES = Map.of(
            ',', "dấu phẩy",
            ';', "dấu chấm phẩy",
            '\t', "phím Tab",
            '|', "dấu gạch đứng");

    /** Empty where no separator makes columns. */
    static Optional<CsvDialect> of(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith(EXCELS_HINT) && text.length() > EXCELS_HINT.length()) {
            int line = text.indexOf('\n');
            return Optional.of(new CsvDialect(text.charAt(EXCELS_HINT.length()), line < 0 ? text.length() : line + 1));
        }
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        char best = 0;
        long most = 0;
        for (char separator : new char[] {';', ',', '\t', '|'}) {
            long score = score(sample, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(new CsvDialect(best, 0));
    }

    String name() {
        return NAMES.getOrDefault(separator, "“" + separator + "”");
    }

    /** Columns of the rows that agree on their number; rows of one column do not count. */
    private static long score(String sample, char separator) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (CSVParser records = CsvReader.format(separator).parse(new StringReader(sample))) {
            int rows = 0;
            for (CSVRecord record : records) {
                rowsByWidth.merge(record.size(), 1, Integer::sum);
                if (++rows == ROWS_LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notSeparatedSo) {
            return 0;
        }
        return rowsByWidth.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue() * entry.getValue())
                .max()
                .orElse(0);
    }
}
