package vn.vinhdanh.sample;

import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.sample.legacy.TextEncoding;

/**
 * All that settles one workbook: the same recipe gives the same bytes.
 *
 * @param mistakes share of the rows with a mistake
 * @param mess share of the other rows that are untidy
 * @param level of the granting office
 */
public record SampleRecipe(
        SampleStyle style,
        SampleFormat format,
        int rows,
        long seed,
        double mistakes,
        double mess,
        GrantingLevel level,
        TextEncoding encoding) {

    /** The file's name without its ending. */
    public String name() {
        return style.slug() + "-" + seed;
    }
}
