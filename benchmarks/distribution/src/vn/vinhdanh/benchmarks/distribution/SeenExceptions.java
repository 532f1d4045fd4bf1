package vn.vinhdanh.benchmarks.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exceptions at the heads of the stack traces in a log. */
final class SeenExceptions {

    private static final Pattern HEAD =
            Pattern.compile("^(?:[a-z_0-9]+\\.)+([A-Za-z$]+(?:Exception|Error|NotCompleted))(?::.*)?$");

    private SeenExceptions() {}

    static Set<String> in(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(HEAD::matcher)
                    .filter(Matcher::matches)
                    .map(head -> head.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
