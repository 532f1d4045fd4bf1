package vn.vinhdanh.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed row as kept.
 *
 * @param nomination null when the row rules returned it
 */
public record StoredRow(
        int ordinal, RowOutcome outcome, @Nullable AcceptedNomination nomination) {

    /** The nominations of those rows that ended so, in the rows' order. */
    public static List<AcceptedNomination> nominations(List<StoredRow> rows, RowOutcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .flatMap(row -> Optional.ofNullable(row.nomination()).stream())
                .toList();
    }
}
