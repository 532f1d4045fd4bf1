package vn.vinhdanh.sample.file;

import vn.vinhdanh.sample.SampleFormat;

/** The writer of each format. */
public final class FileWriters {

    private FileWriters() {}

    public static FileWriter of(SampleFormat format, CsvDialect dialect) {
        return switch (format) {
            case XLSX -> new XlsxWriter();
            case XLS -> new XlsWriter();
            case ODS -> new OdsWriter();
            case CSV -> new CsvWriter(dialect);
        };
    }
}
