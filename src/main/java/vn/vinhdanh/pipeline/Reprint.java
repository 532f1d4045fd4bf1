package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gives issued documents out again: the same bytes, or a reason why not. */
public interface Reprint {

    /**
     * Writes the documents into a folder.
     *
     * @param recipients numbers of certificates, "12" or "0012", or paths; empty for every document
     */
    Result reprint(String batch, List<String> recipients, Path folder) throws IOException;

    /**
     * What came of it.
     *
     * @param written paths inside the folder
     * @param faults what could not be given out in its registered form, and why
     */
    record Result(List<String> written, List<String> faults) {}
}
