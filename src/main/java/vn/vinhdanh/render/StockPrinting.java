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

    /** The certificates that go on this printer's stock, in print order; empty where there is no such printer. */
    Optional<List<Grant>> sheets(Decision decision, String printer);

    /** A PDF, one page for each of these certificates. */
    byte[] print(Decision decision, String printer, List<Grant> sheets);

    /** A page with rulers and marks from which offset and scale are read; empty where there is no such printer. */
    Optional<byte[]> calibration(String printer);
}
