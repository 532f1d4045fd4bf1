package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the first page as text, the way Excel saves it. */
final class CsvWriter implements FileWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private final CsvDialect dialect;

    CsvWriter(CsvDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void write(List<Page> pages, Path file) throws IOException {
        var encoder = dialect.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), encoder)) {
            out.write(dialect.mark());
            for (PageRow row : pages.get(0).rows()) {
                out.write(line(row));
                out.write("\r\n");
            }
        }
    }

    private String line(PageRow row) {
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (PageCell cell : row.cells()) {
            for (; column < cell.column(); column++) {
                line.append(dialect.separator());
            }
            line.append(quoted(text(cell.content())));
        }
        return codable(line.toString());
    }

    private static String text(Content content) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        if (content instanceof Content.Day day) {
            return DAY.format(day.date());
        }
        if (content instanceof Content.Count count) {
            return String.valueOf((long) count.number());
        }
        if (content instanceof Content.Formula formula) {
            return formula.error() == null ? String.valueOf((long) formula.number()) : formula.error();
        }
        return "";
    }

    private String quoted(String text) {
        boolean plain = text.indexOf(dialect.separator()) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String codable(String line) {
        return dialect == CsvDialect.WINDOWS_1258_SEMICOLON ? Windows1258Text.of(line) : line;
    }
}
