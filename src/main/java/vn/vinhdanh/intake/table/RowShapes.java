package vn.vinhdanh.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.RowWord;
import vn.vinhdanh.intake.heading.Vocabulary;
import vn.vinhdanh.intake.text.FoldedText;
import vn.vinhdanh.intake.total.TotalCheck;

/** Tells records from the other rows of one table. */
final class RowShapes {

    private static final int WIDE = 3;
    private static final int ENOUGH_AFTER_SIGNATURES = 4;
    private static final Pattern COUNT = Pattern.compile("[\\d.,]+");
    private static final Pattern DATE_LINE =
            Pattern.compile("(.{0,40} )?ngay( \\d{1,2})? thang( \\d{1,2})? nam( \\d{0,4})?");

    private final Grid grid;
    private final Header header;
    private final Vocabulary vocabulary;
    private final int ordinal;

    RowShapes(Grid grid, Header header, Vocabulary vocabulary) {
        this.grid = grid;
        this.header = header;
        this.vocabulary = vocabulary;
        ordinal = header.indexOf(ColumnRole.ORDINAL::equals);
    }

    /** @param ended whether the signatures below the table have been seen */
    RowShape of(GridRow row, boolean ended, @Nullable RecipientKind kind) {
        Enumerator enumerator = enumerator(row);
        List<GridCell> contents = contents(row, enumerator);
        if (contents.isEmpty()) {
            return RowShape.BLANK;
        }
        boolean numbered = enumerator == Enumerator.NUMBER;
        if (!numbered && isTotal(contents)) {
            return RowShape.TOTAL;
        }
        if (!numbered && isNote(contents)) {
            return RowShape.NOTE;
        }
        if (!numbered
                && contents.stream()
                        .allMatch(cell ->
                                isSignature(cell.text().lines().findFirst().orElse("")))) {
            return RowShape.SIGNATURE;
        }
        if (isSection(row, contents, enumerator) || isUnitAlone(row, contents, kind)) {
            return RowShape.SECTION;
        }
        return ended && !isRecordAfterSignatures(row, numbered) ? RowShape.NOTE : RowShape.RECORD;
    }

    /** The number in the ordinal column; a record's formula there may have no value and is no content either. */
    @Nullable
    Enumerator enumerator(GridRow row) {
        return Enumerator.of(row.line(ordinal));
    }

    private List<GridCell> contents(GridRow row, @Nullable Enumerator enumerator) {
        return row.cells().stream()
                .filter(cell -> cell.column() != ordinal || (enumerator == null && cell.error() == null))
                .toList();
    }

    private boolean isTotal(List<GridCell> contents) {
        String first = contents.get(0).line();
        return vocabulary.is(RowWord.TOTALS, first) && !vocabulary.is(RowWord.NOT_TOTALS, first);
    }

    /** The cells of a total, with what their columns hold. */
    List<TotalCheck.Cell> totalCells(GridRow row) {
        return row.cells().stream()
                .map(cell -> {
                    ColumnRole role = header.roleAt(cell.column());
                    boolean ofMarks =
                            role == ColumnRole.AWARD_MARK || role == ColumnRole.MALE || role == ColumnRole.FEMALE;
                    return new TotalCheck.Cell(
                            cell.line(), cell.column(), ofMarks, role != null, grid.at(row.number(), cell.column()));
                })
                .toList();
    }

    private boolean isNote(List<GridCell> contents) {
        String first = contents.get(0).line();
        return contents.size() == 1 && (first.startsWith("*") || vocabulary.is(RowWord.NOTES, first));
    }

    private boolean isSignature(String text) {
        if (vocabulary.is(RowWord.SIGNATURES, text)
                || DATE_LINE.matcher(FoldedText.of(text).plain()).matches()) {
            return true;
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) && vocabulary.is(RowWord.CAPITAL_SIGNATURES, text);
    }

    private boolean isSection(GridRow row, List<GridCell> contents, @Nullable Enumerator enumerator) {
        GridCell main = contents.get(0);
        if (main.error() != null || header.roleAt(main.column()) == ColumnRole.RECIPIENT) {
            return false;
        }
        String title = Enumerator.stripped(main.line());
        boolean onlyCounts = contents.stream().skip(1).allMatch(cell -> COUNT.matcher(cell.line())
                .matches());
        if (onlyCounts && vocabulary.isKindTitle(title)) {
            return true;
        }
        return contents.size() == 1
                && (reachesAcross(row, main, enumerator) || isRanked(main, enumerator) || isMisplaced(main, title));
    }

    /** Merged over the columns of a record: nothing else could be written beside it. */
    private boolean reachesAcross(GridRow row, GridCell main, @Nullable Enumerator enumerator) {
        MergedArea area = grid.merged().at(row.number(), main.column());
        if (area == null || !area.isWide()) {
            return false;
        }
        int award = header.indexOf(ColumnRole::isAward);
        boolean overAward = area.firstColumn() <= award && award <= area.lastColumn();
        return overAward || (enumerator != Enumerator.NUMBER && area.width() >= WIDE);
    }

    private static boolean isRanked(GridCell main, @Nullable Enumerator enumerator) {
        Enumerator leading = enumerator == null ? Enumerator.leading(main.line()) : enumerator;
        return leading != null && leading.ranksSection();
    }

    /**
     * A unit's name alone where persons are listed by number: a title that the clerk has not merged. Among collectives
     * it may be one of them, whose award was forgotten.
     */
    private boolean isUnitAlone(GridRow row, List<GridCell> contents, @Nullable RecipientKind kind) {
        boolean persons = kind != null && kind != RecipientKind.COLLECTIVE;
        return persons
                && contents.size() == 1
                && ordinal >= 0
                && row.line(ordinal).isEmpty()
                && header.columns().stream()
                        .anyMatch(column -> column.index() == contents.get(0).column()
                                && column.role().isName())
                && vocabulary.isUnit(contents.get(0).line());
    }

    /** A title begun in the narrow column of numbers and running over. */
    private boolean isMisplaced(GridCell main, String title) {
        return main.column() == ordinal
                && (Enumerator.leading(main.line()) != null
                        || vocabulary.kind(title) != null
                        || vocabulary.isUnit(title)
                        || vocabulary.isAward(title));
    }

    private boolean isRecordAfterSignatures(GridRow row, boolean numbered) {
        boolean named = header.columns().stream()
                .filter(column -> column.role().isName())
                .anyMatch(column -> !row.line(column.index()).isEmpty());
        long filled = header.columns().stream()
                .filter(column -> !row.line(column.index()).isEmpty())
                .count();
        return (numbered && named) || filled >= ENOUGH_AFTER_SIGNATURES;
    }
}
