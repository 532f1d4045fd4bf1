package vn.vinhdanh.operator.desk;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.stock.StockPrintings.Booking;
import vn.vinhdanh.stock.StockSettings;
import vn.vinhdanh.stock.StockSettings.WhenShort;

/** Tells what a print has taken from the stock, and warns where the ledger did not have so much. */
final class StockTaken {

    private final StockSettings settings;
    private final PrintWriter out;
    private final PrintWriter err;

    StockTaken(StockSettings settings, PrintWriter out, PrintWriter err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    void tell(@Nullable Booking booking) {
        if (booking == null) {
            return;
        }
        if (booking.foundAgain()) {
            out.println("This print had been entered when it was cut off; nothing is entered twice.");
        }
        out.println("Ledger of " + booking.stock() + ": " + booking.printed() + " issued, " + booking.reprinted()
                + " reprinted, " + booking.spoiled() + " spoiled; " + booking.left() + " left.");
        if (booking.lacking() > 0 && settings.whenShort() == WhenShort.WARN) {
            err.println("The ledger had " + booking.lacking() + " sheet(s) of " + booking.stock()
                    + " too few for this. Enter what has come: stock receive " + booking.stock() + " COUNT.");
        }
    }
}
