package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.History.Predecessor;

/**
 * Which units a unit was made of, over every merger and renaming, by the key of their names. From the day on which a unit
 * gave way to another its name is free: who bears it then is somebody else.
 */
public final class UnitPredecessors {

    public static final UnitPredecessors NONE = new UnitPredecessors(List.of());

    private final Map<String, List<Predecessor>> direct = new HashMap<>();
    private final Map<String, Map<String, LocalDate>> all = new HashMap<>();

    public UnitPredecessors(Collection<Predecessor> pairs) {
        pairs.forEach(pair -> direct.computeIfAbsent(pair.unitKey(), any -> new ArrayList<>(1))
                .add(pair));
    }

    /** Whether the older is the unit itself or one of those it was made of, whenever that was. */
    public boolean isOneOf(String older, String unit) {
        return older.equals(unit) || (!direct.isEmpty() && of(unit).contains(older));
    }

    /**
     * Whether an award that names the older was given to the unit itself or to one of those it was made of. It was if it was
     * decided before the older gave way, or commends a year before that; an award of that year whose day nobody told
     * leaves it open.
     */
    public SameRecipient isOneOf(String older, String unit, PastAward award) {
        if (older.equals(unit)) {
            return SameRecipient.YES;
        }
        LocalDate end = direct.isEmpty() ? null : ends(unit).get(older);
        return end == null ? SameRecipient.NO : before(end, award);
    }

    private static SameRecipient before(LocalDate end, PastAward award) {
        LocalDate date = award.date();
        Integer year = award.year();
        boolean nothingTold = date == null && year == null;
        if (nothingTold || (date != null && date.isBefore(end)) || (year != null && year < end.getYear())) {
            return SameRecipient.YES;
        }
        boolean open = date == null && year != null && year == end.getYear() && end.getDayOfYear() > 1;
        return open ? SameRecipient.PERHAPS : SameRecipient.NO;
    }

    /** All that it was made of, without itself. */
    public Set<String> of(String unit) {
        return ends(unit).keySet();
    }

    private synchronized Map<String, LocalDate> ends(String unit) {
        return all.computeIfAbsent(unit, this::collect);
    }

    /**
     * Each with the day on which it ended, or the latest possible where none is told. A step back that lies later than the
     * one before it concerns another bearer of the name, so it is none; a ring ends by itself, for no day grows twice.
     */
    private Map<String, LocalDate> collect(String unit) {
        Map<String, LocalDate> ends = new HashMap<>(Map.of(unit, LocalDate.MAX));
        Deque<String> open = new ArrayDeque<>(Set.of(unit));
        while (!open.isEmpty()) {
            String successor = open.pop();
            LocalDate latest = ends.getOrDefault(successor, LocalDate.MAX);
            for (Predecessor pair : direct.getOrDefault(successor, List.of())) {
                LocalDate from = pair.from() == null ? latest : pair.from();
                LocalDate known = ends.getOrDefault(pair.predecessorKey(), LocalDate.MIN);
                if (!from.isAfter(latest) && from.isAfter(known)) {
                    ends.put(pair.predecessorKey(), from);
                    open.push(pair.predecessorKey());
                }
            }
        }
        ends.remove(unit);
        return Map.copyOf(ends);
    }
}
