package vn.vinhdanh.intake;

import java.nio.file.Path;

/** Makes of a clerk's file, whatever its format, a workbook that can be marked and given back. */
public interface EditableCopies {

    /**
     * An Excel workbook as it is; of any other table a new {@code .xlsx} with every cell in its place, as text. A file
     * that cannot be read comes as it is.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read from the disk
     */
    EditableCopy of(Path file);
}
