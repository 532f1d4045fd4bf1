package vn.vinhdanh.report;

import org.jspecify.annotations.Nullable;

/**
 * A document as the report lists it.
 *
 * @param kind its code: "decision", "certificate" ...
 * @param sourceRow Excel's row number in the clerk's file
 */
public record ReportedDocument(
        String kind,
        String path,
        String sha256,
        int pages,
        @Nullable String recipient,
        @Nullable Integer sourceRow) {}
