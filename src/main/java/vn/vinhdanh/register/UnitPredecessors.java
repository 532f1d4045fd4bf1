package vn.vinhdanh.register;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which units a unit was made of, over every merger and renaming, by the key of their names. */
public final class UnitPredecessors {

    public static final UnitPredecessors NONE = new UnitPredecessors(Map.of());

    private final Map<String, ? extends Collection<String>> direct;
    private final Map<String, Set<String>> all = new HashMap<>();

    /** @param direct by a unit's key those of the units it directly replaced */
    public UnitPredecessors(Map<String, ? extends Collection<String>> direct) {
        this.direct = direct;
    }

    /** Whether the older is the unit itself or one of those it was made of. */
    public boolean isOneOf(String older, String unit) {
        return older.equals(unit) || (!direct.isEmpty() && of(unit).contains(older));
    }

    /** All that it was made of, without itself. */
    public synchronized Set<String> of(String unit) {
        return all.computeIfAbsent(unit, this::collect);
    }

    /** A ring, such as two units that each were renamed to the other, ends by itself. */
    private Set<String> collect(String unit) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(unit));
        while (!open.isEmpty()) {
            Collection<String> before = direct.get(open.pop());
            if (before != null) {
                before.stream().filter(found::add).forEach(open::push);
            }
        }
        found.remove(unit);
        return Set.copyOf(found);
    }
}
