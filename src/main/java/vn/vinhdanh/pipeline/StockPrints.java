package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prints an issued batch's certificates on preprinted stock. Its published package stays untouched. */
public interface StockPrints {

    /**
     * Makes the printer's file for some sheets; the same sheets give the same bytes.
     *
     * @param from the first sheet, from 1, in print order
     * @param to the last one; null for all that follow
     * @throws Refused when there is no such batch, printer or sheet, or a certificate among them was withdrawn
     */
    Printed print(String batch, String printer, int from, @Nullable Integer to, Path folder)
            throws Refused, IOException;

    /** Makes the page by which the printer is set up. */
    Path calibrate(String printer, Path folder) throws Refused, IOException;

    /** @param of how many sheets of this stock the batch needs in all */
    record Printed(Path file, int from, int to, int of) {}
}
