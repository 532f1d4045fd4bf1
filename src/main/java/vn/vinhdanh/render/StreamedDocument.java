package vn.vinhdanh.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A document that may be too large for memory: it is made while it is written.
 *
 * @param path inside the batch's folder, with forward slashes
 * @param body the same each time it is written
 */
public record StreamedDocument(DocumentKind kind, String path, int pages, Body body) {

    /** What stands in the file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A document that is in memory already. */
    public static StreamedDocument of(RenderedDocument document) {
        return new StreamedDocument(
                document.kind(), document.path(), document.pages(), out -> out.write(document.content()));
    }

    public RenderedDocument inMemory() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            body.writeTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return RenderedDocument.of(kind, path, content.toByteArray(), pages);
    }
}
