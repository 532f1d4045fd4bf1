package vn.vinhdanh.benchmark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A RESULT line: what one peer did in one run. */
record PeerResult(String peer, String version, int threads, int documents, double seconds, long bytesEach) {

    private static final Pattern LINE = Pattern.compile("RESULT (\\S+) (\\S+) threads=(\\d+) documents=(\\d+)"
            + " seconds=([\\d.]+) bytes-each=(\\d+)\\s*");

    /** Empty for any other line. */
    static Optional<PeerResult> read(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PeerResult(
                found.group(1),
                found.group(2),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)),
                Double.parseDouble(found.group(5)),
                Long.parseLong(found.group(6))));
    }

    double aSecond() {
        return documents / seconds;
    }
}
