package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a batch's folder appear in output/, whole. */
@Component
public class Publication {

    static final String CHECKSUMS = "SHA256SUMS";

    private final Folders folders;

    Publication(Folders folders) {
        this.folders = folders;
    }

    /** Adds the run's own reports to the staged package; they are not documents and not in the register. */
    public void addReport(String batch, String name, byte[] content) throws IOException {
        DurableFiles.write(folders.staging(batch).resolve(name), content);
    }

    /**
     * Publishes the staged package. A folder that stands there already, the draft of the same batch, is moved aside
     * into data/replaced. Called again after a crash it finishes what was begun.
     */
    public void publish(String batch) throws IOException {
        Path staging = folders.staging(batch);
        if (!Files.exists(staging)) {
            if (Files.exists(folders.published(batch))) {
                return;
            }
            throw new IOException("Nothing to publish: " + staging + " is missing. Start the run again.");
        }
        DurableFiles.write(staging.resolve(CHECKSUMS), checksums(staging).getBytes(StandardCharsets.UTF_8));
        setAside(batch);
        DurableFiles.appear(staging, folders.published(batch));
    }

    /** Takes a batch's folder out of output/ and keeps it under data/replaced. */
    public void setAside(String batch) throws IOException {
        Path published = folders.published(batch);
        if (Files.exists(published)) {
            Path replaced = folders.data().resolve("replaced");
            int n = 1;
            while (Files.exists(replaced.resolve(batch + "-" + n))) {
                n++;
            }
            DurableFiles.appear(published, replaced.resolve(batch + "-" + n));
        }
    }

    private static String checksums(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Path> file : PackageFiles.in(folder).entrySet()) {
            if (!file.getKey().equals(CHECKSUMS)) {
                lines.append(new ChecksumLine(Checksum.of(file.getValue()), file.getKey()).written());
            }
        }
        return lines.toString();
    }
}
