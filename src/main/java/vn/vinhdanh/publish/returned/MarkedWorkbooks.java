package vn.vinhdanh.publish.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.publish.ReturnExcerpt;
import vn.vinhdanh.publish.ReturnSummary;
import vn.vinhdanh.publish.ReturnedWorkbooks;

/** Marks clerks' workbooks: the old marks go, the new ones and the check sheet come, all else stays. */
@Component
class MarkedWorkbooks implements ReturnedWorkbooks {

    private static final Logger LOG = LoggerFactory.getLogger(MarkedWorkbooks.class);

    @Override
    public byte[] mark(String name, byte[] original, List<Finding> findings, ReturnSummary summary) {
        List<Finding> shown = findings.stream().map(Excerpt::of).toList();
        try (Workbook workbook = open(original)) {
            new OldMarks(workbook).remove();
            new CellMarks(workbook).set(shown);
            new CheckSheet(workbook).write(shown, summary, CheckSheet.MEND_AND_SEND);
            byte[] marked = RepeatableWorkbook.write(workbook);
            return workbook instanceof HSSFWorkbook
                    ? XlsSheetOrder.move(marked, workbook.getNumberOfSheets() - 1, 0)
                    : marked;
        } catch (IOException | RuntimeException | StackOverflowError notMarkable) {
            // POI tells a foreign or hostile file by many unchecked exceptions, and walks down nested elements by
            // calling itself;
            // the run report still has the findings
            LOG.warn("{} cannot be marked and goes back as it came", name, notMarkable);
            return original;
        }
    }

    @Override
    public byte[] excerpt(ReturnExcerpt excerpt, List<Finding> findings, ReturnSummary summary) {
        List<Finding> shown = findings.stream().map(Excerpt::of).toList();
        try (SXSSFWorkbook workbook = ExcerptWriter.workbook()) {
            new ExcerptWriter(workbook, shown).write(excerpt.sheets());
            new CheckSheet(workbook).write(shown, summary, excerpt.guidance());
            return RepeatableWorkbook.write(workbook);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("cannot write the rows in question into a workbook of their own", noRoom);
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
}
