package vn.vinhdanh.intake.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.table.TableRow;
import vn.vinhdanh.intake.total.Counts;

/** Collects what the sheets give. */
final class SubmissionBuilder {

    private final String file;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final Counts counts = new Counts();
    private final Map<Fact, List<CellValue>> facts = new EnumMap<>(Fact.class);
    private final List<Nomination> nominations = new ArrayList<>();
    private final Map<SheetKind, List<SheetRow>> lists = new EnumMap<>(SheetKind.class);
    private final List<Finding> findings = new ArrayList<>();

    SubmissionBuilder(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** The nominations so far. */
    Counts counts() {
        return counts;
    }

    void add(Grid grid, @Nullable SheetKind kind, RowCensus census, List<ColumnMapping> columns) {
        sheets.add(new ReadSheet(grid.sheet(), kind == null ? null : kind.name(), census, columns));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Map<Fact, List<CellValue>> more) {
        more.forEach((fact, values) ->
                facts.computeIfAbsent(fact, any -> new ArrayList<>()).addAll(values));
    }

    void add(SheetKind kind, List<TableRow> rows) {
        for (TableRow row : rows) {
            if (kind == SheetKind.NOMINATIONS) {
                nominations.add(new Nomination(nominations.size() + 1, row.kind(), row.row()));
            } else {
                lists.computeIfAbsent(kind, any -> new ArrayList<>()).add(row.row());
            }
        }
    }

    boolean hasNoNominations() {
        return nominations.isEmpty();
    }

    Submission build() {
        return new Submission(
                file,
                facts,
                List.copyOf(nominations),
                list(SheetKind.ATTENDEES),
                list(SheetKind.CLUSTERS),
                list(SheetKind.MOVEMENTS),
                List.copyOf(sheets),
                List.copyOf(findings));
    }

    private List<SheetRow> list(SheetKind kind) {
        return List.copyOf(lists.getOrDefault(kind, List.of()));
    }
}
