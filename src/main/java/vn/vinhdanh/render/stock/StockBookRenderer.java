package vn.vinhdanh.render.stock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.stock.StockEntry;

/** Renders the ledger of blank stock (sổ theo dõi phôi): a PDF to be signed, and a CSV file for spreadsheets. */
public interface StockBookRenderer {

    Rendered render(Book book);

    /**
     * What the ledger has of a period.
     *
     * @param superior above the office; null where it has none
     * @param from null for the beginning
     */
    record Book(
            @Nullable String superior,
            String office,
            @Nullable LocalDate from,
            LocalDate to,
            List<Page> pages) {}

    /** @param before how many sheets of the stock were left when the period began */
    record Page(String stock, int before, List<StockEntry> entries) {}

    /** The two files. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(byte[] pdf, byte[] csv) {}
}
