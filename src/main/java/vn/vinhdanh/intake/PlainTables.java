package vn.vinhdanh.intake;

import java.nio.file.Path;

/** Reads a table that is no list of nominations, with the same care for what the file may hold. */
public interface PlainTables {

    /** The rows of all sheets. Never throws for what the file holds. */
    PlainTable read(Path file);
}
