package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.text.DecodedText;
import vn.vinhdanh.intake.text.TextDecoding;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.GridBuilder;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Reads text with separators; how it was encoded and separated is found out, and told. */
final class CsvReader {

    private final ReadingBudget budget;

    CsvReader(ReadingBudget budget) {
        this.budget = budget;
    }

    ReadWorkbook read(Path file) throws IOException, UnreadableFile {
        String name = ReadWorkbook.fileName(file);
        Optional<DecodedText> decoded = TextDecoding.decode(Files.readAllBytes(file));
        if (decoded.isEmpty()) {
            throw FileKind.refused(FileKind.UNKNOWN);
        }
        CsvDialect dialect =
                CsvDialect.of(decoded.get().text()).orElseThrow(() -> FileKind.refused(FileKind.PLAIN_TEXT));
        GridBuilder grid = new GridBuilder(budget);
        try (CSVParser records = format(dialect.separator())
                .parse(new StringReader(decoded.get().text().substring(dialect.begin())))) {
            for (CSVRecord record : records) {
                for (int column = 0; column < record.size(); column++) {
                    grid.cell(column, record.get(column), null, null);
                }
                grid.endRow((int) record.getRecordNumber(), false);
            }
        }
        Finding note = Finding.of(
                FindingCode.CSV_READ_AS, CellRef.ofFile(name), decoded.get().charset(), dialect.name());
        return new ReadWorkbook(List.of(grid.build(name, sheet(name))), List.of(note));
    }

    /** Excel calls the one sheet of such a file after the file. */
    private static String sheet(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }
}
