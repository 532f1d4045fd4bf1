package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;

/**
 * A reviewed row as kept.
 *
 * @param nomination null when the row rules returned it
 */
public record StoredRow(
        int ordinal, RowOutcome outcome, @Nullable AcceptedNomination nomination) {}
