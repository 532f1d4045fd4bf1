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

    /** As the row rules left it. */
    public static StoredRow of(ReviewedRow row) {
        if (row instanceof ReviewedRow.Accepted accepted) {
            return new StoredRow(row.ordinal(), RowOutcome.ACCEPTED, accepted.nomination());
        }
        return row instanceof ReviewedRow.SentUp sentUp
                ? new StoredRow(row.ordinal(), RowOutcome.SENT_UP, sentUp.nomination())
                : new StoredRow(row.ordinal(), RowOutcome.RETURNED, null);
    }

    /** The nominations of those rows that ended so, in the rows' order. */
    public static List<AcceptedNomination> nominations(List<StoredRow> rows, RowOutcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome)
                .flatMap(row -> Optional.ofNullable(row.nomination()).stream())
                .toList();
    }
}
