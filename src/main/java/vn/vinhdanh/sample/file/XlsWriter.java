package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes the old binary format, which is still common. */
final class XlsWriter implements FileWriter {

    @Override
    public void write(List<Page> pages, Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new PoiSheets(workbook).add(pages);
            workbook.write(out);
        }
    }
}
