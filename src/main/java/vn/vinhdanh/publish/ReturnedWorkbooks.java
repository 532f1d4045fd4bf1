package vn.vinhdanh.publish;

import java.nio.file.Path;
import java.util.List;
import vn.vinhdanh.diagnostic.Finding;

/** Gives a clerk's workbook back with each finding marked where it stands. */
public interface ReturnedWorkbooks {

    /**
     * The clerk's own workbook, everything kept: problem cells filled and commented, and a first sheet that lists every
     * finding. Marks of an earlier return are taken off first. A file that is no workbook comes back as it is. The same
     * arguments give the same bytes.
     *
     * @param original {@code .xlsx}, {@code .xlsm} or {@code .xls}; never changed
     * @throws java.io.UncheckedIOException when the file cannot be read from the disk
     */
    byte[] mark(Path original, List<Finding> findings, ReturnSummary summary);
}
