package vn.vinhdanh.intake.workbook;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.vinhdanh.benchmark.Measured;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;

/**
 * Reads every cell of a workbook as text, by one of several readers. It stands in this package because the program's
 * reader can be given another parser only here.
 */
public final class ReadingAlone {

    private static final IntakeLimits WIDE = new IntakeLimits(
            1L << 30, 1L << 32, 1_000, 1_100_000, 256, 20_000_000, 2_000_000_000L, Duration.ofHours(1), Duration.ZERO);

    private static final Map<String, Way> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("poi-user-model", ReadingAlone::userModel);
        WAYS.put("excel-streaming-reader", ReadingAlone::streamingReader);
        WAYS.put("poi-sax", ReadingAlone::sax);
        WAYS.put("fastexcel-reader", ReadingAlone::fastexcel);
        WAYS.put("product-jdk", file -> product(file, ReadingAlone::jdkParser));
        WAYS.put("product-aalto", file -> product(file, SheetXml::reader));
    }

    private ReadingAlone() {}

    @FunctionalInterface
    private interface Way {
        Seen read(Path file) throws Exception;
    }

    /** Proves that all read the same, and that nothing is skipped because nobody wants it. */
    private static final class Seen {
        private int cells;
        private long characters;

        void text(String text) {
            if (text != null && !text.isEmpty()) {
                cells++;
                characters += text.length();
            }
        }
    }

    /** @param args the way, the workbook, cells expected, how often; the first pass counts as cold */
    public static void main(String[] args) throws Exception {
        Way way = WAYS.get(args[0]);
        for (int pass = 1; pass <= Integer.parseInt(args[3]); pass++) {
            Measured measured = new Measured();
            Seen seen = way.read(Path.of(args[1]));
            measured.stop();
            if (seen.cells != Integer.parseInt(args[2])) {
                throw new IllegalStateException(args[0] + " saw " + seen.cells + " cells");
            }
            measured.print(args[0], pass, Map.of("characters", Long.toString(seen.characters)));
        }
    }

    private static Seen userModel(Path file) throws Exception {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                Workbook workbook = new XSSFWorkbook(archive)) {
            return cells(workbook);
        }
    }

    private static Seen streamingReader(Path file) throws Exception {
        try (Workbook workbook = StreamingReader.builder().open(file.toFile())) {
            return cells(workbook);
        }
    }

    private static Seen cells(Workbook workbook) {
        Seen seen = new Seen();
        DataFormatter formatter = new DataFormatter();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    seen.text(formatter.formatCellValue(cell));
                }
            }
        }
        return seen;
    }

    private static Seen sax(Path file) throws Exception {
        Seen seen = new Seen();
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(archive);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive, false);
            var sheets = workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(workbook.getStylesTable(), strings, texts(seen), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return seen;
    }

    private static XSSFSheetXMLHandler.SheetContentsHandler texts(Seen seen) {
        return new XSSFSheetXMLHandler.SheetContentsHandler() {
            @Override
            public void startRow(int row) {}

            @Override
            public void endRow(int row) {}

            @Override
            public void cell(String reference, String shown, XSSFComment comment) {
                seen.text(shown);
            }
        };
    }

    private static Seen fastexcel(Path file) throws Exception {
        Seen seen = new Seen();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new File(file.toString()))) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> seen.text(cell == null ? null : cell.getText())));
                }
            }
        }
        return seen;
    }

    private static XMLReader jdkParser() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static Seen product(Path file, SheetXml.Source parsers) throws Exception {
        Seen seen = new Seen();
        ReadingBudget budget = new ReadingBudget(WIDE, Clock.systemUTC(), file.toFile().length());
        for (Grid grid : new XlsxReader(budget, parsers).read(file).sheets()) {
            grid.rows().forEach(row -> row.cells().forEach(cell -> seen.text(cell.text())));
        }
        return seen;
    }
}
