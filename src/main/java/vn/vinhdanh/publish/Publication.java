package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

/** Makes a batch's folder appear in output/, whole. */
@Component
public class Publication {

    static final String CHECKSUMS = "SHA256SUMS";

    private final Folders folders;
    private final Documents documents;

    Publication(Folders folders, Documents documents) {
        this.folders = folders;
        this.documents = documents;
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
        DurableFiles.write(staging.resolve(CHECKSUMS), checksums(batch, staging).getBytes(StandardCharsets.UTF_8));
        setAside(batch);
        DurableFiles.appear(staging, folders.published(batch));
    }

    /**
     * Whether exactly the registered documents stand in output/ already: a start was cut off between the rename and its
     * commit. What a clerk did there since does not matter, so the package's own list is asked.
     */
    public boolean isOut(String batch) throws IOException {
        Path published = folders.published(batch);
        if (Files.exists(folders.staging(batch)) || !PublishedPackage.isAt(published)) {
            return false;
        }
        Map<String, String> listed = PublishedPackage.listed(published);
        listed.keySet().removeIf(PublishedPackage::isReport);
        return listed.equals(registered(batch));
    }

    /** Takes a batch's folder out of output/ and keeps it under data/replaced. */
    public void setAside(String batch) throws IOException {
        Path published = folders.published(batch);
        if (Files.exists(published)) {
            Path replaced = folders.kept().resolve("replaced");
            int n = 1;
            while (Files.exists(replaced.resolve(batch + "-" + n))) {
                n++;
            }
            DurableFiles.appear(published, replaced.resolve(batch + "-" + n));
        }
    }

    /** Of a registered document the sum that the proof has compared with its file; only the others are read again. */
    private String checksums(String batch, Path folder) throws IOException {
        SortedMap<String, Path> files = PackageFiles.in(folder);
        files.remove(CHECKSUMS);
        SortedMap<String, String> sums = new TreeMap<>(registered(batch));
        sums.keySet().retainAll(files.keySet());
        files.keySet().removeAll(sums.keySet());
        sums.putAll(PackageFiles.sums(files));
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(new ChecksumLine(sum, name).written()));
        return lines.toString();
    }

    private Map<String, String> registered(String batch) {
        return documents.of(batch).stream().collect(Collectors.toMap(IssuedDocument::path, IssuedDocument::sha256));
    }
}
