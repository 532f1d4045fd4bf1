package vn.vinhdanh.intake.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something.
 *
 * @param column from 0
 * @param text repaired, with its line breaks; empty where a formula has no usable value
 * @param error what stands in place of a value: "#N/A", or an empty text where nothing was stored; null for a sound cell
 */
public record GridCell(int column, String text, @Nullable String error) {

    private static final int LETTERS = 26;
    /** A large sheet asks for each of these a hundred thousand times. */
    private static final List<String> COLUMNS =
            IntStream.range(0, 256).mapToObj(GridCell::lettersOf).toList();

    /** The text without its line breaks. */
    public String line() {
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    /** A column's place, from 0, by Excel's letters. */
    public static int index(String letters) {
        int index = 0;
        for (int at = 0; at < letters.length(); at++) {
            index = index * LETTERS + letters.charAt(at) - 'A' + 1;
        }
        return index - 1;
    }

    /** Excel's letters for a column counted from 0: "A", "Z", "AA". */
    public static String letters(int column) {
        return column < COLUMNS.size() ? COLUMNS.get(column) : lettersOf(column);
    }

    private static String lettersOf(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
