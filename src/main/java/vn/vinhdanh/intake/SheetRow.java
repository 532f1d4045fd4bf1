package vn.vinhdanh.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;

/**
 * One row of a recognised table.
 *
 * @param at the row, without a column
 * @param cells one entry for each recognised column, with an empty text where the cell is empty
 */
public record SheetRow(CellRef at, Map<Field, CellValue> cells) {

    /** The text of a field, or null where the column is missing or its cell empty. */
    public @Nullable String text(Field field) {
        CellValue value = cells.get(field);
        return value == null || value.isEmpty() ? null : value.text();
    }

    /** Where the field stands, or would stand: the row itself when there is no such column. */
    public CellRef at(Field field) {
        CellValue value = cells.get(field);
        return value == null ? at : value.at();
    }
}
