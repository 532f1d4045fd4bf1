package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.RenderedDocument;

/** Puts a batch's documents together where nobody sees them yet. */
@Component
public class Staging {

    private final Folders folders;

    Staging(Folders folders) {
        this.folders = folders;
    }

    /**
     * Writes a document; writing the same one again changes nothing. Many threads may write different ones. Nobody sees them
     * here, so they are flushed to the disk together when the package is published.
     */
    public IssuedDocument put(String batch, RenderedDocument document) throws IOException {
        return put(batch, RenderedDocument.Streamed.of(document), document.recipient(), document.ordinal());
    }

    /** The same for a document that is made while it is written. */
    public IssuedDocument put(String batch, RenderedDocument.Streamed document) throws IOException {
        return put(batch, document, null, null);
    }

    private IssuedDocument put(
            String batch, RenderedDocument.Streamed document, @Nullable String recipient, @Nullable Integer ordinal)
            throws IOException {
        DurableFiles.Written written =
                DurableFiles.writeUnflushed(path(batch, document.path()), document.body()::writeTo);
        return new IssuedDocument(
                document.path(),
                document.kind().code(),
                written.sha256(),
                written.size(),
                document.pages(),
                recipient,
                ordinal);
    }

    /** Puts there what another process has made, and the register knows. */
    public void put(String batch, IssuedDocument document, byte[] content) throws IOException {
        DurableFiles.writeUnflushed(path(batch, document.path()), content);
    }

    /** Those that do not lie there as the register has them; every file is read. */
    public List<IssuedDocument> missing(String batch, List<IssuedDocument> documents) throws IOException {
        return Difference.between(documents, folders.staging(batch)).stream()
                .map(Difference::document)
                .toList();
    }

    /** What a document is called within its batch's folder, with forward slashes; one that would leave it is refused. */
    public String within(String batch, String name) {
        return PackageFiles.name(folders.staging(batch).normalize().relativize(path(batch, name)));
    }

    /** What has been put there. */
    public byte[] read(String batch, String document) throws IOException {
        return Files.readAllBytes(path(batch, document));
    }

    /** Starts afresh: a draft's papers must not stand beside the final ones. */
    public void clear(String batch) throws IOException {
        DurableFiles.deleteTree(folders.staging(batch));
    }

    private Path path(String batch, String name) {
        Path root = folders.staging(batch).normalize();
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("a document would leave its batch's folder: " + name);
        }
        return path;
    }
}
