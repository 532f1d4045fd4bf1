package vn.vinhdanh.intake.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.PlainTable;
import vn.vinhdanh.intake.PlainTables;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.workbook.WorkbookFiles;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

@Component
class PlainTableReader implements PlainTables {

    private final WorkbookFiles files;

    PlainTableReader(WorkbookFiles files) {
        this.files = files;
    }

    @Override
    public PlainTable read(Path file) {
        try {
            ReadWorkbook workbook = files.read(file);
            List<PlainTable.Row> rows = new ArrayList<>();
            for (Grid grid : workbook.sheets()) {
                grid.rows().forEach(row -> {
                    Map<Integer, String> cells = new HashMap<>();
                    row.cells().forEach(cell -> cells.put(cell.column(), cell.line()));
                    rows.add(new PlainTable.Row(grid.at(row), cells));
                });
            }
            return new PlainTable(List.copyOf(rows), workbook.findings());
        } catch (UnreadableFile unreadable) {
            Finding finding = new Finding(
                    unreadable.code(), CellRef.ofFile(String.valueOf(file.getFileName())), unreadable.arguments());
            return new PlainTable(List.of(), List.of(finding));
        }
    }
}
