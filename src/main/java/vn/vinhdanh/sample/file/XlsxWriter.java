package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes .xlsx as a stream, so that a hundred thousand rows need little memory. */
final class XlsxWriter implements FileWriter {

    private static final int ROWS_IN_MEMORY = 200;
    /** Like Excel itself up to here; beyond, the table of shared texts would need more memory than all the rest. */
    private static final int MOST_ROWS_WITH_SHARED_TEXTS = 5_000;

    private static final String WRITTEN = "2026-01-01T00:00:00Z";

    @Override
    public void write(List<Page> pages, Path file) throws IOException {
        int rows = pages.stream().mapToInt(page -> page.rows().size()).sum();
        Path raw = Files.createTempFile("sample", ".xlsx");
        try (XSSFWorkbook xssf = new XSSFWorkbook();
                SXSSFWorkbook workbook =
                        new SXSSFWorkbook(xssf, ROWS_IN_MEMORY, true, rows <= MOST_ROWS_WITH_SHARED_TEXTS)) {
            var properties = xssf.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setCreatedProperty(WRITTEN);
            properties.setModifiedProperty(WRITTEN);
            new PoiSheets(workbook).add(pages);
            writeOutInOrder(workbook);
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            RepeatablePackage.copy(raw, file);
        } catch (InvalidFormatException unreadableDate) {
            throw new IOException(unreadableDate);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    /** POI itself takes the sheets in the order of a hash, and numbers the shared texts as it meets them. */
    private static void writeOutInOrder(SXSSFWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook) {
            ((SXSSFSheet) sheet).flushRows(0);
        }
    }
}
