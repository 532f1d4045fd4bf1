package vn.vinhdanh.stock;

import org.jspecify.annotations.Nullable;

/** Who enters something into the ledger, and what there is to say about it. */
public record Remark(String by, @Nullable String note) {}
