package vn.vinhdanh.benchmarks.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outcomes as Markdown: a table, all runs of a scenario in one line, and a list of what the logs had. */
final class ResultTable {

    private static final String HEAD =
            """
            | scenario | way | completed | seconds | rows lost | rows doubled | executions of the job |
            | --- | --- | --- | ---: | ---: | ---: | --- |
            """;

    private final Map<String, List<Outcome>> lines = new LinkedHashMap<>();

    void add(Outcome outcome) {
        String key = outcome.scenario().label() + " | " + outcome.way().label();
        lines.computeIfAbsent(key, absent -> new ArrayList<>()).add(outcome);
    }

    String markdown() {
        StringBuilder text = new StringBuilder(HEAD);
        lines.forEach((key, outcomes) -> text.append(line(key, outcomes)));
        text.append('\n');
        lines.forEach((key, outcomes) -> text.append(seen(key.replace(" |", ","), outcomes)));
        return text.toString();
    }

    private static String line(String key, List<Outcome> outcomes) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        key,
                        counted(outcomes, Outcome::ending),
                        each(outcomes, ResultTable::seconds),
                        each(outcomes, outcome -> outcome.figures().lost()),
                        each(outcomes, outcome -> outcome.figures().doubled()),
                        counted(outcomes, Outcome::executions));
    }

    private static String seconds(Outcome outcome) {
        return String.format(Locale.ROOT, "%.1f", outcome.figures().seconds());
    }

    private static String counted(List<Outcome> outcomes, Function<Outcome, String> word) {
        Map<String, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String each(List<Outcome> outcomes, Function<Outcome, ?> figure) {
        return outcomes.stream().map(figure).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String seen(String key, List<Outcome> outcomes) {
        Map<String, Set<String>> all = new TreeMap<>();
        outcomes.forEach(outcome -> outcome.seen()
                .forEach((log, names) ->
                        all.computeIfAbsent(log, absent -> new TreeSet<>()).addAll(names)));
        all.values().removeIf(Set::isEmpty);
        return all.isEmpty() ? "" : "- " + key + ": " + all + "\n";
    }
}
