package vn.vinhdanh.pipeline.numbers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.PlainTable;
import vn.vinhdanh.intake.PlainTables;
import vn.vinhdanh.render.sheet.numbers.NumbersSheet;

/** Reads a sheet of numbers. It is known by its headings alone: no list of nominations has a column for the batch's code. */
@Component
public class NumberRows {

    /** Such a sheet is small; a file that is not is looked at once only, for its nominations. */
    private static final long MOST_BYTES = 1 << 20;

    private static final Columns NONE = new Columns(-1, -1, -1);

    private final PlainTables tables;

    NumberRows(PlainTables tables) {
        this.tables = tables;
    }

    /**
     * What the clerk wrote in one row; a row in which nothing was written is none.
     *
     * @param at the cell of the number
     */
    public record NumberRow(CellRef at, String batch, String number, String date) {}

    private record Columns(int code, int number, int date) {

        static @Nullable Columns in(PlainTable.Row row) {
            Columns columns = new Columns(
                    row.column(NumbersSheet.CODE), row.column(NumbersSheet.NUMBER), row.column(NumbersSheet.DATE));
            return columns.code < 0 || columns.number < 0 || columns.date < 0 ? null : columns;
        }
    }

    /** Empty where the file is no such sheet. */
    public Optional<List<NumberRow>> of(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        List<NumberRow> rows = new ArrayList<>();
        Columns columns = NONE;
        for (PlainTable.Row row : tables.read(file).rows()) {
            Columns heading = Columns.in(row);
            if (heading != null) {
                columns = heading;
            } else if (!columns.equals(NONE) && isFilledIn(row, columns)) {
                rows.add(new NumberRow(
                        row.at(columns.number),
                        row.cell(columns.code).strip(),
                        row.cell(columns.number).strip(),
                        row.cell(columns.date).strip()));
            }
        }
        return columns.equals(NONE) ? Optional.empty() : Optional.of(List.copyOf(rows));
    }

    private static boolean isFilledIn(PlainTable.Row row, Columns columns) {
        return !row.cell(columns.code).isBlank()
                && !(row.cell(columns.number).isBlank()
                        && row.cell(columns.date).isBlank());
    }
}
