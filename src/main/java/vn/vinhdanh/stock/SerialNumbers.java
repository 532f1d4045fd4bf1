package vn.vinhdanh.stock;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serial numbers as they stand on sheets or a delivery note: "BK 000101 - 000200, BK 000301". */
public final class SerialNumbers {

    private static final Pattern PART = Pattern.compile("([^\\d,]*)(\\d+)(?:\\s*[-–]\\s*([^\\d,]*)(\\d+))?");

    private SerialNumbers() {}

    /** How many they are; empty where they are written in a way that cannot be counted. */
    public static Optional<BigInteger> count(String written) {
        BigInteger count = BigInteger.ZERO;
        for (String part : List.of(written.strip().split("\\s*,\\s*", -1))) {
            Matcher range = PART.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            BigInteger more = range.group(4) == null ? BigInteger.ONE : span(range);
            if (more.signum() <= 0) {
                return Optional.empty();
            }
            count = count.add(more);
        }
        return Optional.of(count);
    }

    /** Zero where the two ends are of different series. */
    private static BigInteger span(Matcher range) {
        String prefix = range.group(3).strip();
        if (!prefix.isEmpty() && !prefix.equals(range.group(1).strip())) {
            return BigInteger.ZERO;
        }
        return new BigInteger(range.group(4))
                .subtract(new BigInteger(range.group(2)))
                .add(BigInteger.ONE);
    }
}
