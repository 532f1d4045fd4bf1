package vn.vinhdanh.pipeline;

import java.io.IOException;

/** One pass over input/: every new workbook is taken through, whatever a crash left is finished first. */
public interface NightRun {

    /**
     * Runs once. One bad file never stops the others.
     *
     * @throws IOException when input/, data/ or output/ cannot be used at all
     */
    RunSummary run() throws IOException;
}
