package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Finding;

/** Loads what was granted before this program, and what clerks know about whose it is. */
public interface HistoryDesk {

    /**
     * Loads past awards from a table that intake reads. The same file, or the same award, a second time changes nothing.
     *
     * @param complete years for which the file holds every award of the kinds that are in it
     * @param returned where the file is written with its problems marked; null for nowhere
     */
    Imported importAwards(Path file, Set<Integer> complete, @Nullable Path returned) throws IOException;

    /** Loads which units were merged into or renamed to which: "Đơn vị mới", "Đơn vị cũ" and perhaps "Từ ngày". */
    Imported importUnits(Path file) throws IOException;

    /**
     * Writes the pairs of which nobody knows whether they are one, for a clerk to answer.
     *
     * @param most so many and no more
     */
    Asked writeDoubts(Path file, int most) throws IOException;

    /** Reads a clerk's answers back. */
    Imported readAnswers(Path file) throws IOException;

    /**
     * What came of a file: read = imported + known + refused.
     *
     * @param known how many rows the history had already
     * @param refused how many rows could not be taken
     */
    record Imported(int read, int imported, int known, int refused, List<Finding> findings) {}

    /** @param more whether there are others, to be asked when these are answered */
    record Asked(int pairs, boolean more) {}
}
