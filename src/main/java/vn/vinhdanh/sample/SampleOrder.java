package vn.vinhdanh.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.sample.legacy.TextEncoding;

/**
 * Workbooks that somebody wants: one of each style and format.
 *
 * @param mistakes share of the rows with a mistake
 * @param mess share of the other rows that are untidy; half of it is the chance that a whole workbook is of an older
 *     encoding
 */
public record SampleOrder(
        Path folder,
        int rows,
        long seed,
        List<SampleStyle> styles,
        List<SampleFormat> formats,
        double mistakes,
        double mess,
        GrantingLevel level) {

    List<SampleRecipe> recipes() {
        return styles.stream()
                .flatMap(style -> formats.stream().map(format -> recipe(style, format)))
                .toList();
    }

    private SampleRecipe recipe(SampleStyle style, SampleFormat format) {
        Random random = new Random(seed * 31 + style.name().hashCode());
        TextEncoding encoding = TextEncoding.UNICODE;
        if (random.nextDouble() < mess / 2) {
            encoding = random.nextBoolean() ? TextEncoding.TCVN3 : TextEncoding.VNI;
        }
        return new SampleRecipe(style, format, rows, seed, mistakes, mess, level, encoding);
    }
}
