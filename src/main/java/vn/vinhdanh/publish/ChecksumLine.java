package vn.vinhdanh.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a {@code sha256sum} list, in GNU's form: a backslash before it says that backslash and line feed are escaped
 * in the name.
 */
public record ChecksumLine(String sum, String name) {

    private static final Pattern SHAPE = Pattern.compile("(\\\\?)([0-9a-f]{64}) [ *](.+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\n])");

    /** Empty when it is no such line. */
    public static Optional<ChecksumLine> read(String line) {
        Matcher parts = SHAPE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1).isEmpty()
                ? parts.group(3)
                : ESCAPED.matcher(parts.group(3))
                        .replaceAll(found -> found.group(1).equals("n") ? "\n" : "\\\\");
        return Optional.of(new ChecksumLine(parts.group(2), name));
    }

    /** With its line feed. */
    public String written() {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n");
        return (escaped.equals(name) ? "" : "\\") + sum + "  " + escaped + "\n";
    }
}
