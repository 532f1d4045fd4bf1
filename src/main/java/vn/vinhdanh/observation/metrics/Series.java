package vn.vinhdanh.observation.metrics;

import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of figures.
 *
 * @param name in Micrometer's writing: "vinhdanh.rows"
 * @param labels never anything of a person's
 */
public record Series(String name, Kind kind, SortedMap<String, String> labels) {

    /** How it behaves. */
    public enum Kind {
        /** Only ever grows. */
        COUNTER,
        GAUGE,
        /** A sum of seconds, and how often something was added to it. */
        TIMER
    }

    static Series of(String name, Kind kind, String... labels) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            map.put(labels[i], labels[i + 1]);
        }
        return new Series(name, kind, map);
    }

    List<Tag> tags() {
        return labels.entrySet().stream()
                .map(label -> Tag.of(label.getKey(), label.getValue()))
                .toList();
    }
}
