package vn.vinhdanh.intake.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.intake.fact.FactSheetReader;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.table.Tables;

/** Tells what each sheet of a file holds: by its name where the content agrees, else by the content. */
@Component
class SheetSorter {

    private final Vocabulary vocabulary;
    private final Tables tables;
    private final FactSheetReader facts;

    SheetSorter(Vocabulary vocabulary, Tables tables, FactSheetReader facts) {
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.facts = facts;
    }

    /** Every sheet in its order; of those that hold nothing known, such as guidance, the kind is null. */
    List<SortedSheet> sorted(List<Grid> grids) {
        List<SortedSheet> sorted =
                grids.stream().map(grid -> new SortedSheet(grid, kindOf(grid))).toList();
        if (sorted.stream().anyMatch(sheet -> sheet.kind() == SheetKind.NOMINATIONS)) {
            return sorted;
        }
        return sorted.stream()
                .map(sheet -> sheet.kind() == null && tables.hasPartOfNominations(sheet.grid())
                        ? new SortedSheet(sheet.grid(), SheetKind.NOMINATIONS)
                        : sheet)
                .toList();
    }

    private @Nullable SheetKind kindOf(Grid grid) {
        SheetKind named = vocabulary.sheet(grid.sheet());
        if (named == SheetKind.CHECK_RESULT || (named != null && agrees(grid, named))) {
            return named;
        }
        if (tables.hasNominations(grid)) {
            return SheetKind.NOMINATIONS;
        }
        SheetKind byKeys = facts.kindOf(grid);
        if (byKeys != null) {
            return byKeys;
        }
        for (SheetKind table : List.of(SheetKind.CLUSTERS, SheetKind.MOVEMENTS)) {
            if (tables.hasTable(grid, table)) {
                return table;
            }
        }
        return null;
    }

    private boolean agrees(Grid grid, SheetKind named) {
        return switch (named) {
            case NOMINATIONS -> tables.hasPartOfNominations(grid);
            case INFORMATION, CONFERENCE -> !tables.hasNominations(grid);
            default -> !grid.rows().isEmpty();
        };
    }
}
