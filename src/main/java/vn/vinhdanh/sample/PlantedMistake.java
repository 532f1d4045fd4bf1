package vn.vinhdanh.sample;

import java.util.Locale;

/**
 * A mistake that stands in a workbook on purpose, in the words of the finding that must tell it.
 *
 * @param code the finding's id
 * @param row Excel's number
 * @param column Excel's letters
 * @param what which mistake, and what stands there
 */
public record PlantedMistake(String code, String severity, String sheet, int row, String column, String what) {

    public static PlantedMistake of(MistakeKind kind, String sheet, int row, String column, String what) {
        return new PlantedMistake(
                kind.code().id(),
                kind.code().severity().name().toLowerCase(Locale.ROOT),
                sheet,
                row,
                column,
                kind.name() + ": " + what);
    }
}
