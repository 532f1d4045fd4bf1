package vn.vinhdanh.register;

import org.jspecify.annotations.Nullable;

/**
 * A document that was rendered, and how to know it again.
 *
 * @param path inside the batch's folder, with forward slashes
 * @param kind the code of its kind: "decision", "certificate" ...
 * @param pages 0 where the format has none
 * @param recipient whose certificate it is
 * @param ordinal the nomination it comes from
 */
public record IssuedDocument(
        String path,
        String kind,
        String sha256,
        long bytes,
        int pages,
        @Nullable String recipient,
        @Nullable Integer ordinal) {}
