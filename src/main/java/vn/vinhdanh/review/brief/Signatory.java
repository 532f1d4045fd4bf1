package vn.vinhdanh.review.brief;

import org.jspecify.annotations.Nullable;

/** Who signs by the office's settings, each part for where the workbook does not tell it. */
record Signatory(
        @Nullable String name,
        @Nullable String position,
        @Nullable String form) {}
