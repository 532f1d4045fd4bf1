package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.stock.StockPrintings.Booking;

/** Prints an issued batch's certificates on preprinted stock. Its published package stays untouched. */
public interface StockPrints {

    /**
     * Makes the printer's file for some sheets, and enters the stock that it takes into the ledger; the same sheets give the
     * same bytes.
     *
     * @throws Refused when there is no such batch, printer or sheet, a certificate among them was withdrawn, or the ledger
     *     has too few sheets and the settings forbid it
     */
    Printed print(String batch, Sheets sheets, Path folder, @Nullable OnStock onStock) throws Refused, IOException;

    /** Makes the page by which the printer is set up. */
    Calibrated calibrate(String printer, Path folder, @Nullable OnStock onStock) throws Refused, IOException;

    /**
     * Which sheets.
     *
     * @param from the first one, from 1, in print order
     * @param to the last one; null for all that follow
     */
    record Sheets(String printer, int from, @Nullable Integer to) {}

    /**
     * How stock is taken for it. What goes on plain paper takes none.
     *
     * @param by who prints
     * @param earlierStay sheets printed before stay good, and are not spoiled by being printed again
     */
    record OnStock(String by, boolean earlierStay) {}

    /**
     * @param of how many sheets of this stock the batch needs in all
     * @param booking null where no stock was taken
     */
    record Printed(
            Path file, int from, int to, int of, @Nullable Booking booking) {}

    /** @param booking null where no stock was taken */
    record Calibrated(Path file, @Nullable Booking booking) {}
}
