package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.register.RowCounts;

/** Looks at a workbook without registering anything. */
public interface WorkbookPreview {

    /** Intake and review only. */
    Check check(Path workbook) throws IOException;

    /**
     * Draft documents, watermarked.
     *
     * @param rows Excel's row numbers; empty for the longest and the oddest ones, or for all
     */
    Proof proof(Path workbook, List<Integer> rows, boolean all, Path folder) throws IOException;

    /**
     * What the review found.
     *
     * @param sheets how each sheet was understood
     */
    record Check(RowCounts rows, List<Finding> findings, List<ReadSheet> sheets) {}

    /**
     * What was drafted.
     *
     * @param written paths of the documents
     * @param refused why nothing or not everything asked for could be drafted
     */
    record Proof(List<Path> written, List<String> refused) {}

    /** The clerk's workbook with its problems marked, written into the folder; the file that was written. */
    Path returned(Path workbook, Path folder) throws IOException;
}
