package vn.vinhdanh.intake;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;

/**
 * What a heading was taken for.
 *
 * @param at the heading's cell
 * @param heading as the clerk wrote it
 * @param role the column's role by its name in {@code headings.yaml}; null where the column is not used
 * @param meaning the role's Vietnamese name; null where the column is not used
 * @param certainty in percent
 * @param basis what it was taken for this by
 */
public record ColumnMapping(
        CellRef at,
        String heading,
        @Nullable String role,
        @Nullable String meaning,
        int certainty,
        Basis basis) {

    /** What speaks for a mapping. */
    public enum Basis {
        /** The office's settings name the heading. */
        PINNED,
        /** The heading is known, letter for letter. */
        KNOWN,
        /** Known but for its accents. */
        WITHOUT_ACCENTS,
        /** A known heading that goes on. */
        BEGINNING,
        /** The wide heading above it. */
        HEADING_ABOVE,
        /** The other columns, or the values below. */
        VALUES,
        /** A known heading with a slip of the pen. */
        SIMILAR,
        /** A known heading among other words. */
        CONTAINED,
        /** Nothing: the column is not used. */
        NONE
    }
}
