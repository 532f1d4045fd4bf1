package vn.vinhdanh.stock;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param stock the certificate style that goes on it: "bang-khen"
 * @param sheets negative in a counter entry
 * @param serials as written on the sheets or the delivery note: "000101-000200"
 * @param pages the sheets of the batch in print order: "12-14, 17"
 * @param corrects the entry that this one takes back
 */
public record StockEntry(
        long id,
        LocalDateTime at,
        String by,
        String stock,
        Movement movement,
        int sheets,
        @Nullable String serials,
        @Nullable String batch,
        @Nullable String pages,
        @Nullable String note,
        @Nullable Long corrects) {}
