package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** One pass over input/: every new workbook is taken through, whatever a crash left is finished first. */
public interface NightRun {

    /**
     * Runs once over all files. One bad file never stops the others.
     *
     * @throws IOException when input/, data/ or output/ cannot be used at all
     */
    default RunSummary run() throws IOException {
        return run(file -> true, file -> true);
    }

    /**
     * Runs once over some of the files.
     *
     * @param isAsked which files are meant; nothing is said of the others
     * @param isWhole whether nobody is writing to it any more; otherwise it is told as left for later
     */
    RunSummary run(Predicate<Path> isAsked, Predicate<Path> isWhole) throws IOException;
}
