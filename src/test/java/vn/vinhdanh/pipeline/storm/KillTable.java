package vn.vinhdanh.pipeline.storm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many kills hit which step. */
final class KillTable {

    private final Map<String, int[]> hits = new LinkedHashMap<>();

    KillTable() {
        List<String> places = new ArrayList<>(Places.STEPS);
        places.add(0, Places.START);
        places.add(Places.BETWEEN);
        places.forEach(place -> hits.put(place, new int[2]));
    }

    void hit(String place, Blow blow) {
        hits.getOrDefault(place, new int[2])[blow.isAtAnyStep() ? 1 : 0]++;
    }

    int total() {
        return hits.values().stream().mapToInt(both -> both[0] + both[1]).sum();
    }

    /** In Markdown, as docs/reliability.md has it. */
    String written() {
        StringBuilder table = new StringBuilder(
                "| where the process was | any instant | any step | together |\n| --- | ---: | ---: | ---: |\n");
        int instants = 0;
        int steps = 0;
        for (Map.Entry<String, int[]> place : hits.entrySet()) {
            int[] both = place.getValue();
            table.append(line(place.getKey(), both[0], both[1]));
            instants += both[0];
            steps += both[1];
        }
        return table.append(line("together", instants, steps)).toString();
    }

    private static String line(String place, int instants, int steps) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %d |%n", place, instants, steps, instants + steps);
    }
}
