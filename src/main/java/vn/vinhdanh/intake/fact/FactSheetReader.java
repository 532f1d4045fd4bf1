package vn.vinhdanh.intake.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.table.RowTally;

/** Reads a sheet with a key in one column and its value in the next. */
@Component
public class FactSheetReader {

    private static final int FEWEST_KEYS = 3;

    private final Vocabulary vocabulary;

    public FactSheetReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Which of the two sheets of facts it is by its keys; null where it has too few. */
    public @Nullable SheetKind kindOf(Grid grid) {
        Map<Boolean, Integer> keys = new HashMap<>();
        for (GridRow row : grid.rows()) {
            // a number may stand before the key
            row.cells().stream()
                    .limit(2)
                    .map(cell -> vocabulary.fact(SheetKind.INFORMATION, cell.line()))
                    .filter(fact -> fact != null)
                    .findFirst()
                    .ifPresent(fact -> keys.merge(fact.compareTo(Fact.CONFERENCE_NAME) >= 0, 1, Integer::sum));
        }
        int conference = keys.getOrDefault(true, 0);
        int information = keys.getOrDefault(false, 0);
        if (conference + information < FEWEST_KEYS) {
            return null;
        }
        return conference > information ? SheetKind.CONFERENCE : SheetKind.INFORMATION;
    }

    public Map<Fact, List<CellValue>> read(Grid grid, SheetKind sheet, RowTally tally, Consumer<Finding> findings) {
        int keyColumn = keyColumn(grid, sheet);
        int valueColumn = valueColumn(grid, keyColumn);
        Map<Fact, List<CellValue>> facts = new EnumMap<>(Fact.class);
        tally.blanks(grid.lastRow() - grid.rows().size());
        Fact fact = null;
        for (GridRow row : grid.rows()) {
            String key = row.line(keyColumn);
            GridCell value = row.cell(valueColumn);
            if (!key.isEmpty()) {
                fact = vocabulary.fact(sheet, key);
            }
            if (fact != null && (value != null || !key.isEmpty())) {
                tally.fact();
                facts.computeIfAbsent(fact, any -> new ArrayList<>())
                        .add(value(grid, row, valueColumn, fact, findings));
            } else if (key.isEmpty() || value == null) {
                tally.note();
            } else if (vocabulary.isFactHeading(key) && vocabulary.isFactHeading(value.line())) {
                tally.headings(1);
            } else {
                tally.note();
                findings.accept(Finding.of(FindingCode.FACT_NOT_KNOWN, grid.at(row.number(), keyColumn), key));
            }
        }
        return facts;
    }

    private CellValue value(Grid grid, GridRow row, int column, Fact fact, Consumer<Finding> findings) {
        GridCell cell = row.cell(column);
        if (cell == null) {
            return new CellValue("", grid.at(row.number(), column));
        }
        if (cell.error() != null) {
            findings.accept(Finding.of(
                    FindingCode.FORMULA_HAS_NO_VALUE, grid.at(row.number(), column), fact.name(), cell.error()));
        }
        boolean paragraph = fact == Fact.RESULT || fact == Fact.CONCLUSION;
        return new CellValue(paragraph ? cell.text() : cell.line(), grid.at(row.number(), column));
    }

    /** The column with most keys: numbers may stand before it. */
    private int keyColumn(Grid grid, SheetKind sheet) {
        Map<Integer, Integer> keys = new HashMap<>();
        for (GridRow row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                if (vocabulary.fact(sheet, cell.line()) != null) {
                    keys.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        int first = grid.rows().stream()
                .mapToInt(row -> row.cells().get(0).column())
                .min()
                .orElse(0);
        return mostFrequent(keys, first);
    }

    /** The next one, or the one that mostly follows where keys are merged over several columns. */
    private static int valueColumn(Grid grid, int keyColumn) {
        Map<Integer, Integer> followers = new HashMap<>();
        for (GridRow row : grid.rows()) {
            if (row.cell(keyColumn) != null) {
                row.cells().stream()
                        .mapToInt(GridCell::column)
                        .filter(column -> column > keyColumn)
                        .findFirst()
                        .ifPresent(column -> followers.merge(column, 1, Integer::sum));
            }
        }
        return mostFrequent(followers, keyColumn + 1);
    }

    private static int mostFrequent(Map<Integer, Integer> counts, int otherwise) {
        int best = otherwise;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            boolean more = entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best);
            if (more) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
