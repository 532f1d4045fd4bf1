package vn.vinhdanh.publish;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The four folders that the program knows.
 *
 * @param input clerks write; the program never changes anything there
 * @param output one folder a batch, appearing whole, and index.html
 * @param data the program's own: database, copies of the workbooks, staging, logs
 * @param templates an office's own templates, file by file before the ones in the jar
 */
@ConfigurationProperties("vinhdanh.folders")
public record Folders(
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @DefaultValue("data") Path data,
        @DefaultValue("templates") Path templates) {

    /** Where the program keeps its copy of a batch's workbook, under the clerk's own file name. */
    public Path source(String batch, String file) {
        return data.resolve("sources").resolve(batch).resolve(file);
    }

    /** Where a batch's package is put together. */
    public Path staging(String batch) {
        return data.resolve("staging").resolve(batch);
    }

    /** Where a batch's package appears. */
    public Path published(String batch) {
        return output.resolve(batch);
    }
}
