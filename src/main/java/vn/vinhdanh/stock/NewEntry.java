package vn.vinhdanh.stock;

import org.jspecify.annotations.Nullable;

/**
 * Sheets that no certificate of the ledger stands on: received, spoiled while blank, or given back.
 *
 * @param batch at whose printing blank sheets were spoiled
 */
public record NewEntry(
        String stock,
        Movement movement,
        int sheets,
        @Nullable String serials,
        @Nullable String batch) {}
