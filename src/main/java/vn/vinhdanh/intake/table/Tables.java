package vn.vinhdanh.intake.table;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.total.Counts;

/** The tables of a sheet: whether it has one, and its records. */
@Component
public class Tables {

    private final Vocabulary vocabulary;

    public Tables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The records of every table in the sheet, in its order.
     *
     * @param file the nominations of the file so far, for totals that count several sheets
     */
    public SheetTables read(Grid grid, SheetKind sheet, Counts file, Consumer<Finding> findings) {
        return new TableReader(grid, sheet, vocabulary, file, findings).read();
    }

    /** A name, and an award or what it is for. */
    public boolean hasNominations(Grid grid) {
        return has(
                grid,
                SheetKind.NOMINATIONS,
                header -> header.hasName() && header.has(role -> role.isAward() || role == ColumnRole.ACHIEVEMENT));
    }

    /** A name, or an award, or what it is for: a list in which a column was forgotten. */
    public boolean hasPartOfNominations(Grid grid) {
        return has(
                grid,
                SheetKind.NOMINATIONS,
                header -> header.has(role -> role.isName() || role.isAward() || role == ColumnRole.ACHIEVEMENT));
    }

    /** Headings that only such a table has. */
    public boolean hasTable(Grid grid, SheetKind sheet) {
        return has(
                grid,
                sheet,
                header -> header.hasName()
                        && header.has(role -> switch (role) {
                            case OFFICES, CLUSTER_KIND, UNITS, LEVEL -> true;
                            default -> false;
                        }));
    }

    private boolean has(Grid grid, SheetKind sheet, Predicate<Header> wanted) {
        return new HeaderFinder(grid, vocabulary.columns(sheet), vocabulary).has(wanted, vocabulary.kind(grid.sheet()));
    }
}
