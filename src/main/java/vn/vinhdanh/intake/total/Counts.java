package vn.vinhdanh.intake.total;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;

/** Counts nominations in all the ways in which a total may count them. */
public final class Counts {

    private int all;
    private final Map<RecipientKind, Integer> kinds = new HashMap<>();
    private int withoutKind;
    private final Map<String, Integer> awards = new HashMap<>();
    private final Map<Integer, Integer> marks = new HashMap<>();

    /**
     * @param award folded, as a claim names it
     * @param marked columns, from 0, in which the row has a mark
     */
    void add(@Nullable RecipientKind kind, @Nullable String award, Iterable<Integer> marked) {
        all++;
        if (kind == null) {
            withoutKind++;
        } else {
            kinds.merge(kind, 1, Integer::sum);
        }
        if (award != null) {
            awards.merge(award, 1, Integer::sum);
        }
        marked.forEach(column -> marks.merge(column, 1, Integer::sum));
    }

    Counts copy() {
        Counts copy = new Counts();
        copy.all = all;
        copy.withoutKind = withoutKind;
        copy.kinds.putAll(kinds);
        copy.awards.putAll(awards);
        copy.marks.putAll(marks);
        return copy;
    }

    /** How many of what a claim counts; null where these rows cannot tell. */
    @Nullable
    Integer of(Claim claim) {
        if (claim.column() != null) {
            return marks.getOrDefault(claim.column(), 0);
        }
        if (claim.kind() != null) {
            return withoutKind > 0 ? null : kinds.getOrDefault(claim.kind(), 0);
        }
        // no conditional expression: it would unbox an award that nobody has
        if (claim.award() == null) {
            return all;
        }
        return awards.get(claim.award());
    }
}
