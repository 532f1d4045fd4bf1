package vn.vinhdanh.stock;

import java.util.List;

/** The office's account of its blank stock. Lines are only ever added. */
public interface StockLedger {

    /** Enters sheets that no certificate stands on. */
    StockEntry enter(NewEntry entry, Remark remark);

    /**
     * Enters that sheets with certificates are spoiled.
     *
     * @param sheets as they were numbered when they were printed
     * @throws BookingRefused where one of them is not booked as printed on this stock, or is spoiled already
     */
    StockEntry spoil(String stock, String batch, SheetNumbers sheets, Remark remark);

    /**
     * Takes an entry back by a counter entry.
     *
     * @throws BookingRefused where there is no such entry, it was taken back already, or later ones rest on it
     */
    StockEntry correct(long entry, Remark remark);

    /** All, in the order in which they were entered. */
    List<StockEntry> entries();
}
