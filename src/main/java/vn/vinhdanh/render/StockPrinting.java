package vn.vinhdanh.render;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/**
 * Prints certificates on preprinted stock (phôi): their texts alone, moved and scaled as the printer needs it. The printers
 * stand in {@code templates/printers.yaml}. The same range gives the same bytes.
 */
public interface StockPrinting {

    /** Their names. */
    List<String> printers();

    /** The kinds of stock that there are, each once. */
    List<Stock> stocks();

    /** The stock in this printer; empty where there is no such printer. */
    Optional<Stock> stockIn(String printer);

    /** The certificates that go on this printer's stock, in print order; empty where there is no such printer. */
    Optional<List<Grant>> sheets(Decision decision, String printer);

    /** A PDF, one page for each of these certificates. */
    byte[] print(Decision decision, String printer, List<Grant> sheets);

    /** A page with rulers and marks from which offset and scale are read; empty where there is no such printer. */
    Optional<byte[]> calibration(String printer);

    /**
     * Preprinted stock.
     *
     * @param styles of the certificates that go on it, at least one
     */
    record Stock(String name, List<String> styles) {

        /** The word by which the ledger knows it: stocks of one first style are one to it. */
        public String kind() {
            return styles.get(0);
        }
    }
}
