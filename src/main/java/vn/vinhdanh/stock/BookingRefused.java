package vn.vinhdanh.stock;

import java.io.Serial;

/** Why something cannot be entered into the ledger, and what to do instead. Nothing has been entered. */
public class BookingRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BookingRefused(String message) {
        super(message);
    }
}
