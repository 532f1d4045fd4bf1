package vn.vinhdanh.intake.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.intake.fact.FactSheetReader;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.table.RowTally;
import vn.vinhdanh.intake.table.SheetTables;
import vn.vinhdanh.intake.table.Tables;
import vn.vinhdanh.intake.workbook.WorkbookFiles;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Reads a file, sheet by sheet, into a submission. */
@Component
class SubmissionReader implements WorkbookIntake {

    private final WorkbookFiles files;
    private final SheetSorter sorter;
    private final Tables tables;
    private final FactSheetReader facts;

    SubmissionReader(WorkbookFiles files, SheetSorter sorter, Tables tables, FactSheetReader facts) {
        this.files = files;
        this.sorter = sorter;
        this.tables = tables;
        this.facts = facts;
    }

    @Override
    public Submission read(Path file) {
        Path name = file.getFileName();
        SubmissionBuilder submission = new SubmissionBuilder(name == null ? file.toString() : name.toString());
        try {
            ReadWorkbook workbook = files.read(file);
            workbook.findings().forEach(submission::add);
            addSheets(workbook.sheets(), submission);
        } catch (UnreadableFile unreadable) {
            submission.add(new Finding(unreadable.code(), CellRef.ofFile(submission.file()), unreadable.arguments()));
        }
        return submission.build();
    }

    private void addSheets(List<Grid> grids, SubmissionBuilder submission) {
        List<SortedSheet> sorted = sorter.sorted(grids);
        for (SortedSheet sheet : sorted) {
            Grid grid = sheet.grid();
            SheetKind kind = sheet.kind();
            if (kind == null) {
                submission.add(grid, null, unused(grid), List.of());
            } else if (kind.hasFacts()) {
                RowTally tally = new RowTally();
                grid.findings().forEach(submission::add);
                submission.add(facts.read(grid, kind, tally, submission::add));
                submission.add(grid, kind, tally.census(), List.of());
            } else if (kind != SheetKind.CHECK_RESULT) {
                grid.findings().forEach(submission::add);
                SheetTables read = tables.read(grid, kind, submission.counts(), submission::add);
                submission.add(kind, read.records());
                submission.add(grid, kind, read.census(), read.columns());
            }
        }
        tellWhatIsMissing(sorted, submission);
    }

    /** Of guidance and the like every row is a note. */
    private static RowCensus unused(Grid grid) {
        RowTally tally = new RowTally();
        tally.blanks(grid.lastRow() - grid.rows().size());
        tally.notes(grid.rows().size());
        return tally.census();
    }

    private static void tellWhatIsMissing(List<SortedSheet> sorted, SubmissionBuilder submission) {
        List<String> lists = sorted.stream()
                .filter(sheet -> sheet.kind() == SheetKind.NOMINATIONS)
                .map(sheet -> sheet.grid().sheet())
                .toList();
        if (lists.isEmpty()) {
            String sheets = sorted.stream().map(sheet -> sheet.grid().sheet()).collect(Collectors.joining(", "));
            submission.add(Finding.of(FindingCode.NO_NOMINATION_TABLE, CellRef.ofFile(submission.file()), sheets));
        } else if (submission.hasNoNominations()) {
            submission.add(Finding.of(
                    FindingCode.NO_NOMINATIONS,
                    CellRef.ofSheet(submission.file(), lists.get(0)),
                    String.join(", ", lists)));
        }
    }
}
