package vn.vinhdanh.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A document, finished but nowhere yet.
 *
 * @param path inside the batch's folder, with forward slashes: "bang-khen/0001-phong-noi-vu.pdf"
 * @param content handed on to be written, never compared or changed
 * @param pages 0 where the format has none
 * @param recipient whose certificate it is
 * @param ordinal the nomination it comes from
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedDocument(
        DocumentKind kind,
        String path,
        byte[] content,
        int pages,
        @Nullable String recipient,
        @Nullable Integer ordinal) {

    public static RenderedDocument of(DocumentKind kind, String path, byte[] content, int pages) {
        return new RenderedDocument(kind, path, content, pages, null, null);
    }

    /** A document of text, as UTF-8. */
    public static RenderedDocument text(DocumentKind kind, String path, String content) {
        return of(kind, path, content.getBytes(StandardCharsets.UTF_8), 0);
    }

    /**
     * A document that may be too large for memory: it is made while it is written.
     *
     * @param path inside the batch's folder, with forward slashes
     * @param body the same each time it is written
     */
    public record Streamed(DocumentKind kind, String path, int pages, Body body) {

        /** What stands in the file. */
        @FunctionalInterface
        public interface Body {
            void writeTo(OutputStream out) throws IOException;
        }

        /** A document that is in memory already. */
        public static Streamed of(RenderedDocument document) {
            return new Streamed(
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
}
