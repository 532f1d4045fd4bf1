package vn.vinhdanh.render;

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
}
