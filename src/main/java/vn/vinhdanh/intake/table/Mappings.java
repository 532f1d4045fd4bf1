package vn.vinhdanh.intake.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.Vocabulary;

/** What was made of the headings of one table, and what of it somebody should look at. */
final class Mappings {

    private final Grid grid;
    private final Header header;
    private final Vocabulary vocabulary;

    Mappings(Grid grid, Header header, Vocabulary vocabulary) {
        this.grid = grid;
        this.header = header;
        this.vocabulary = vocabulary;
    }

    List<ColumnMapping> all() {
        return Stream.concat(
                        header.columns().stream().map(this::known),
                        header.unknown().stream()
                                .map(heading -> new ColumnMapping(
                                        heading.at(), heading.text(), null, null, 0, ColumnMapping.Basis.NONE)))
                .toList();
    }

    private ColumnMapping known(Column column) {
        return new ColumnMapping(
                grid.at(column.row(), column.index()),
                column.heading(),
                column.role().name(),
                vocabulary.meaning(column.role()),
                column.match().certainty(),
                column.match().basis());
    }

    void tell(Consumer<Finding> findings) {
        for (Column column : header.columns()) {
            if (!column.match().isSure()) {
                findings.accept(Finding.of(
                        FindingCode.HEADING_UNSURE,
                        grid.at(column.row(), column.index()),
                        column.heading(),
                        vocabulary.meaning(column.role()),
                        String.valueOf(column.match().certainty())));
            }
        }
        for (CellValue heading : header.unknown()) {
            findings.accept(Finding.of(FindingCode.HEADING_NOT_KNOWN, heading.at(), heading.text()));
        }
    }

    /** The columns of marks in which a row is marked. */
    List<Integer> marked(Map<Integer, CellValue> values) {
        return header.columns().stream()
                .filter(column -> column.role() == ColumnRole.AWARD_MARK
                        || column.role() == ColumnRole.MALE
                        || column.role() == ColumnRole.FEMALE)
                .map(Column::index)
                .filter(index ->
                        Marks.isMark(Objects.requireNonNull(values.get(index)).text()))
                .toList();
    }
}
