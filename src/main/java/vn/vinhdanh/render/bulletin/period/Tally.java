package vn.vinhdanh.render.bulletin.period;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.naming.NameOrder;
import vn.vinhdanh.register.RegisteredAward;

/**
 * Counts awards by a name that each of them has, the most frequent first; two spellings of one name are one, and it is
 * printed as it was first spelt.
 */
final class Tally {

    /** One name with its counts. */
    record Line(String name, Count now, Count before) {}

    /** How many awards there are, and how many of each kind of recipient. */
    record Count(int total, Map<RecipientKind, Integer> byKind) {

        static Count of(Collection<RegisteredAward> awards) {
            Map<RecipientKind, Integer> byKind = new LinkedHashMap<>();
            for (RecipientKind kind : RecipientKind.values()) {
                byKind.put(
                        kind,
                        Math.toIntExact(awards.stream()
                                .filter(award -> award.recipient().kind() == kind)
                                .count()));
            }
            return new Count(awards.size(), byKind);
        }

        int of(RecipientKind kind) {
            return byKind.getOrDefault(kind, 0);
        }
    }

    private final Function<RegisteredAward, String> name;
    private final NameOrder order = new NameOrder();

    Tally(Function<RegisteredAward, String> name) {
        this.name = name;
    }

    /** A name that only the period before has is there too, with none now. */
    List<Line> of(List<RegisteredAward> now, List<RegisteredAward> before) {
        Map<String, String> spellings = new LinkedHashMap<>();
        now.forEach(award -> spellings.putIfAbsent(key(award), name.apply(award)));
        before.forEach(award -> spellings.putIfAbsent(key(award), name.apply(award)));
        Map<String, List<RegisteredAward>> ofNow = grouped(now);
        Map<String, List<RegisteredAward>> ofBefore = grouped(before);
        return spellings.entrySet().stream()
                .map(spelling -> new Line(
                        spelling.getValue(),
                        Count.of(ofNow.getOrDefault(spelling.getKey(), List.of())),
                        Count.of(ofBefore.getOrDefault(spelling.getKey(), List.of()))))
                .sorted(Comparator.comparing((Line line) -> -line.now().total())
                        .thenComparing(line -> order.ofUnit(line.name())))
                .toList();
    }

    private Map<String, List<RegisteredAward>> grouped(List<RegisteredAward> awards) {
        Map<String, List<RegisteredAward>> groups = new LinkedHashMap<>();
        awards.forEach(award ->
                groups.computeIfAbsent(key(award), any -> new ArrayList<>()).add(award));
        return groups;
    }

    private String key(RegisteredAward award) {
        return NameKey.of(name.apply(award));
    }
}
