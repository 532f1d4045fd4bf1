package vn.vinhdanh.pipeline.tidying;

import java.io.IOException;
import java.util.List;

/** Removes what the office's settings say is kept long enough. Nothing that was issued, and nothing in input/, is ever among it. */
public interface Tidying {

    /**
     * Removes, and writes each removal into the log.
     *
     * @param onlyTold nothing is removed
     * @return what is removed, or would be
     */
    List<Removal> tidy(boolean onlyTold) throws IOException;

    /** Whether the settings let anything be removed. */
    boolean keepsAll();

    /**
     * Something that goes.
     *
     * @param what a folder, or a job by its batch
     * @param why the setting, and the day that counts
     */
    record Removal(String what, String why) {}
}
