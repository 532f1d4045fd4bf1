package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folders that the program knows.
 *
 * @param input clerks write; the program never changes anything there
 * @param output one folder a batch, appearing whole, and index.html
 * @param data the program's own: database, copies of the workbooks, staging, logs
 * @param templates an office's own templates, file by file before the ones in the jar
 * @param store where several processes work together: what all of them need of the program's own, copies of the workbooks and
 *     staging; {@code data} then is each process's alone. Null where one process works
 */
@ConfigurationProperties("vinhdanh.folders")
public record Folders(
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @DefaultValue("data") Path data,
        @DefaultValue("templates") Path templates,
        @Nullable Path store) {

    @ConstructorBinding
    public Folders {}

    /** For one process. */
    public Folders(Path input, Path output, Path data, Path templates) {
        this(input, output, data, templates, null);
    }

    /** What does not go together, by setting: whose files lie in a folder must be plain, or one takes the other's for its own. */
    public Map<String, String> contradictions() {
        Map<String, Path> seen = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Path> all = new LinkedHashMap<>();
        all.put("input", input);
        all.put("output", output);
        all.put("data", data);
        all.put("templates", templates);
        if (store != null) {
            all.put("store", store);
        }
        all.forEach((name, folder) -> {
            Path real = real(folder);
            seen.forEach((other, there) -> {
                if (real.startsWith(there) || there.startsWith(real)) {
                    found.put(
                            name,
                            "is " + folder + ", " + relation(real, there) + " the folder " + other + " ("
                                    + all.get(other) + "). Allowed: folders of which none lies in another");
                }
            });
            seen.put(name, real);
        });
        return found;
    }

    private static String relation(Path folder, Path other) {
        if (folder.equals(other)) {
            return "which is also";
        }
        return folder.startsWith(other) ? "which lies in" : "in which lies";
    }

    /** Links may lead two names to one folder. */
    private static Path real(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThereYet) {
            return whole;
        }
    }

    /** Where what is needed beyond this process is kept. */
    public Path kept() {
        return store == null ? data : store;
    }

    /** Where the program keeps its copy of a batch's workbook, under the clerk's own file name. */
    public Path source(String batch, String file) {
        return kept().resolve("sources").resolve(batch).resolve(file);
    }

    /** Where a batch's package is put together. */
    public Path staging(String batch) {
        return kept().resolve("staging").resolve(batch);
    }

    /** Where a batch's package appears. */
    public Path published(String batch) {
        return output.resolve(batch);
    }
}
