package vn.vinhdanh.benchmark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A RESULT-N line: how long a batch of so many took. */
record NumberResult(long number, double seconds) {

    private static final Pattern LINE = Pattern.compile("RESULT-N (\\d+) seconds=([\\d.]+)\\s*");

    /** Empty for any other line. */
    static Optional<NumberResult> read(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new NumberResult(Long.parseLong(found.group(1)), Double.parseDouble(found.group(2))))
                : Optional.empty();
    }
}
