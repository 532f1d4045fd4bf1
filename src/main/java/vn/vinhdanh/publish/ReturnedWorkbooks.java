package vn.vinhdanh.publish;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;

/** Gives a clerk's workbook back with each finding marked where it stands. */
public interface ReturnedWorkbooks {

    /**
     * The clerk's own workbook, everything kept: problem cells filled and commented, and a first sheet that says what is
     * to be done and lists every finding. Marks of an earlier return are taken off first. A file that is no workbook
     * comes back as it is. The same arguments give the same bytes.
     *
     * @param name for the log
     * @param original the content of an {@code .xlsx}, {@code .xlsm} or {@code .xls}
     */
    byte[] mark(String name, byte[] original, List<Finding> findings, ReturnSummary summary);

    /**
     * A new workbook, for a file too large to be marked itself. It is written row by row, so that its length costs
     * hardly any memory.
     *
     * @param findings each at its place in the new workbook
     */
    byte[] excerpt(ReturnExcerpt excerpt, List<Finding> findings, ReturnSummary summary);
}
