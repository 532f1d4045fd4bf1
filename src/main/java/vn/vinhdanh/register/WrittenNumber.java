package vn.vinhdanh.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A decision's number as people write it: "100", "07", "100a", "100/QĐ-SNV".
 *
 * @param number the digits with their letter, as written
 * @param symbol "QĐ-SNV"; null where only the number is written
 */
public record WrittenNumber(String number, @Nullable String symbol) {

    /** No longer than the register has room for. */
    private static final String SYMBOL = "/([\\p{Lu}\\d&.-]{1,60})";

    private static final Pattern ALONE = Pattern.compile(SYMBOL);
    private static final Pattern SHAPE = Pattern.compile("(0*[1-9]\\d{0,6}\\p{L}?)(?:" + SYMBOL + ")?");

    /** Empty when it is no number; blanks count only round the slash: "7 8" is two numbers, or none. */
    public static Optional<WrittenNumber> read(String text) {
        Matcher parts = SHAPE.matcher(compact(text));
        return parts.matches() ? Optional.of(new WrittenNumber(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The symbol of "/QĐ-SNV", where the number is still to come. */
    public static Optional<String> symbolAlone(String text) {
        Matcher symbol = ALONE.matcher(compact(text));
        return symbol.matches() ? Optional.of(symbol.group(1)) : Optional.empty();
    }

    private static String compact(String text) {
        return text.strip().replaceAll("\\s*([/-])\\s*", "$1");
    }
}
