package vn.vinhdanh.stock.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.StockPrintings.Sheet;

/** What the ledger's entries, taken one after the other, say of a batch's certificates. */
final class PrintedSheets {

    private final Map<Integer, Integer> goodByOrdinal = new HashMap<>();
    private final Map<Integer, Integer> ordinalByNumber = new HashMap<>();
    private final Map<Integer, Long> lastEntry = new HashMap<>();

    void take(long entry, Movement movement, Sheet sheet) {
        lastEntry.put(sheet.ordinal(), entry);
        if (movement == Movement.SPOILED_IN_PRINT) {
            goodByOrdinal.merge(sheet.ordinal(), -1, Integer::sum);
        } else {
            goodByOrdinal.merge(sheet.ordinal(), 1, Integer::sum);
            ordinalByNumber.put(sheet.number(), sheet.ordinal());
        }
    }

    boolean isPrinted(Sheet sheet) {
        return goodByOrdinal.containsKey(sheet.ordinal());
    }

    /** Whether a sheet is out that bears the certificate and is not spoiled. */
    boolean isGood(Sheet sheet) {
        return goodByOrdinal.getOrDefault(sheet.ordinal(), 0) > 0;
    }

    /** The certificate that was last printed as this number; null where none was. */
    @Nullable
    Sheet numbered(int number) {
        Integer ordinal = ordinalByNumber.get(number);
        return ordinal == null ? null : new Sheet(ordinal, number);
    }

    /** The latest entry about any of the certificates that an entry is about. */
    long lastEntryAbout(long entry, Iterable<Integer> ordinals) {
        long last = entry;
        for (int ordinal : ordinals) {
            last = Math.max(last, lastEntry.getOrDefault(ordinal, entry));
        }
        return last;
    }
}
