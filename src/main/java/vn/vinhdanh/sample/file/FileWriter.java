package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes pages as a file of one format; the same pages give the same bytes. */
public interface FileWriter {

    void write(List<Page> pages, Path file) throws IOException;
}
