package vn.vinhdanh.sample;

import java.util.Locale;

/** The kinds of file that a workbook can be written as. */
public enum SampleFormat {
    XLSX(1_000_000),
    XLS(60_000),
    ODS(1_000_000),
    CSV(1_000_000);

    private final int mostRows;

    SampleFormat(int mostRows) {
        this.mostRows = mostRows;
    }

    /** How many nominations it has room for. */
    public int mostRows() {
        return mostRows;
    }

    /** Of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has sheets, merged cells, formulas and fonts. */
    public boolean isWorkbook() {
        return this != CSV;
    }
}
