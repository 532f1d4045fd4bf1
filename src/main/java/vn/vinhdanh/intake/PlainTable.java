package vn.vinhdanh.intake;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.grid.GridCell;

/**
 * A file's rows as they stand, without looking for nominations.
 *
 * @param findings why a file could not be read; then there are no rows
 */
public record PlainTable(List<Row> rows, List<Finding> findings) {

    /**
     * A row that holds something.
     *
     * @param cells by the column's place, from 0; repaired text
     */
    public record Row(CellRef at, Map<Integer, String> cells) {

        public String cell(int column) {
            return cells.getOrDefault(column, "");
        }

        /** Where the heading stands, however it is written; -1 where it does not. */
        public int column(String heading) {
            String key = NameKey.of(heading);
            return cells.entrySet().stream()
                    .filter(cell -> NameKey.of(cell.getValue()).equals(key))
                    .mapToInt(Map.Entry::getKey)
                    .findFirst()
                    .orElse(-1);
        }

        /** The place of one of its cells. */
        public CellRef at(int column) {
            return at.inColumn(GridCell.letters(column));
        }
    }
}
