package vn.vinhdanh.sample.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell holds. */
public sealed interface Content {

    /** A text, with its line breaks. */
    record Text(String text) implements Content {}

    /** A number without a format. */
    record Count(double number) implements Content {}

    /** A real date. */
    record Day(LocalDate date, String format) implements Content {}

    /**
     * A formula with the number that it gave when the file was saved.
     *
     * @param error what it gave instead: "#N/A"
     */
    record Formula(
            String expression, double number, @Nullable String error) implements Content {}

    /** An empty cell that still has its border. */
    record Nothing() implements Content {}

    static Content of(String text) {
        return text.isEmpty() ? new Nothing() : new Text(text);
    }
}
