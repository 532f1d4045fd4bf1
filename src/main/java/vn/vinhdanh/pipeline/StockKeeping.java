package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;

/** Keeps the ledger of blank stock. A stock is named by a style of its certificates, or as printers.yaml names it. */
public interface StockKeeping {

    /** Sheets have come. */
    Entered receive(String stock, int sheets, @Nullable String serials, Remark remark) throws Refused;

    /**
     * Sheets are spoiled.
     *
     * @param batch at whose printing; null where none was being printed
     * @param pages the batch's sheets that had been printed on, "12-14"; null where the sheets were blank
     */
    Entered spoil(String stock, int sheets, @Nullable String batch, @Nullable String pages, Remark remark)
            throws Refused;

    /** Blank sheets go back to the superior office, or are written off. */
    Entered giveBack(String stock, int sheets, @Nullable String serials, Remark remark) throws Refused;

    /** Takes an entry back by a counter entry; the remark says why. */
    Entered correct(long entry, Remark remark) throws Refused;

    /**
     * The ledger, a page for each stock.
     *
     * @param stock null for all of which there is an entry
     * @param from the first day; null for the beginning
     * @param to the last day; null for today
     */
    List<Page> pages(@Nullable String stock, @Nullable LocalDate from, @Nullable LocalDate to) throws Refused;

    /**
     * Writes the same as a paper to be signed and as a table, over what stands there: sổ theo dõi phôi.
     *
     * @param folder null for {@code so-phoi} in the output folder
     * @return the files
     */
    List<Path> book(@Nullable String stock, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Path folder)
            throws Refused, IOException;

    /** @param left sheets of this stock that are left now */
    record Entered(StockEntry entry, int left) {}

    /**
     * A stock in a period.
     *
     * @param before what had been counted until then
     */
    record Page(String stock, StockCount before, List<StockEntry> entries) {

        public StockCount within() {
            return StockCount.of(entries);
        }

        /** At the end of the period. */
        public int left() {
            return before.left() + within().left();
        }
    }
}
