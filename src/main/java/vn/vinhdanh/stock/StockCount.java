package vn.vinhdanh.stock;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Sheets counted by what became of them. Of all that were received each is issued, spoiled, returned or left.
 *
 * @param issued they bear a certificate and are good
 * @param reprinted how many certificates were printed once more; no further sheets, but some of the others
 */
public record StockCount(int received, int issued, int reprinted, int spoiled, int returned) {

    public static StockCount of(Collection<StockEntry> entries) {
        int printed = sum(entries, Movement.PRINTED::equals);
        int reprinted = sum(entries, Movement.REPRINTED::equals);
        int spoiledInPrint = sum(entries, Movement.SPOILED_IN_PRINT::equals);
        return new StockCount(
                sum(entries, Movement.RECEIVED::equals),
                printed + reprinted - spoiledInPrint,
                reprinted,
                spoiledInPrint + sum(entries, Movement.SPOILED::equals),
                sum(entries, Movement.RETURNED::equals));
    }

    private static int sum(Collection<StockEntry> entries, Predicate<Movement> which) {
        return entries.stream()
                .filter(entry -> which.test(entry.movement()))
                .mapToInt(StockEntry::sheets)
                .sum();
    }

    /** Below zero where the ledger lags behind what was printed. */
    public int left() {
        return received - issued - spoiled - returned;
    }
}
