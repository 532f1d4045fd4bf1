package vn.vinhdanh.sample.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How programs save a table as text. */
public enum CsvDialect {
    /** Excel's "CSV UTF-8". */
    UTF_8_BOM_COMMA(StandardCharsets.UTF_8, "\uFEFF", ','),
    /** The same where the regional settings are Vietnamese. */
    UTF_8_BOM_SEMICOLON(StandardCharsets.UTF_8, "\uFEFF", ';'),
    UTF_8_COMMA(StandardCharsets.UTF_8, "", ','),
    /** Excel's "CSV" on a Vietnamese Windows. */
    WINDOWS_1258_SEMICOLON(Charset.forName("windows-1258"), "", ';'),
    /** Excel's "Unicode Text". */
    UTF_16_TAB(StandardCharsets.UTF_16LE, "\uFEFF", '\t');

    private final Charset charset;
    private final String mark;
    private final char separator;

    CsvDialect(Charset charset, String mark, char separator) {
        this.charset = charset;
        this.mark = mark;
        this.separator = separator;
    }

    Charset charset() {
        return charset;
    }

    String mark() {
        return mark;
    }

    char separator() {
        return separator;
    }
}
