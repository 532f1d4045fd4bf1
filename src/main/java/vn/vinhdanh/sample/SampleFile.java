package vn.vinhdanh.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.RecipientKind;

/**
 * A workbook that was written.
 *
 * @param rows nominations by the kind of recipient
 * @param clean those that nothing is wrong with
 * @param mess untidy rows by the kind of untidiness
 */
public record SampleFile(
        Path file,
        SampleRecipe recipe,
        Map<RecipientKind, Integer> rows,
        int clean,
        Map<MessKind, Integer> mess,
        List<PlantedMistake> mistakes) {}
