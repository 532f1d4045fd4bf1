package vn.vinhdanh.publish.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.publish.ReturnSummary;
import vn.vinhdanh.publish.ReturnedWorkbooks;

/** Marks clerks' workbooks: the old marks go, the new ones and the check sheet come, all else stays. */
@Component
class MarkedWorkbooks implements ReturnedWorkbooks {

    private static final Logger LOG = LoggerFactory.getLogger(MarkedWorkbooks.class);

    @Override
    public byte[] mark(Path original, List<Finding> findings, ReturnSummary summary) {
        byte[] bytes = bytesOf(original);
        List<Finding> shown = findings.stream().map(Excerpt::of).toList();
        try (Workbook workbook = open(bytes)) {
            new OldMarks(workbook).remove();
            new CellMarks(workbook).set(shown);
            new CheckSheet(workbook).write(shown, summary);
            byte[] marked = RepeatableWorkbook.write(workbook);
            return workbook instanceof HSSFWorkbook
                    ? XlsSheetOrder.move(marked, workbook.getNumberOfSheets() - 1, 0)
                    : marked;
        } catch (IOException | RuntimeException notMarkable) {
            // POI tells a foreign or hostile file by many unchecked exceptions; the run report still has the findings
            LOG.warn("{} cannot be marked and goes back as it came", original.getFileName(), notMarkable);
            return bytes;
        }
    }

    /** An old check sheet of an {@code .xls} goes to the end, where POI can remove it without hurting the others. */
    private static Workbook open(byte[] bytes) throws IOException {
        Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
        int check = workbook.getSheetIndex(CheckSheet.NAME);
        if (check < 0 || !(workbook instanceof HSSFWorkbook)) {
            return workbook;
        }
        try (workbook) {
            byte[] moved =
                    XlsSheetOrder.move(RepeatableWorkbook.write(workbook), check, workbook.getNumberOfSheets() - 1);
            return WorkbookFactory.create(new ByteArrayInputStream(moved));
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
