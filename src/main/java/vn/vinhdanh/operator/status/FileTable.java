package vn.vinhdanh.operator.status;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.vinhdanh.operator.console.ShownName;
import vn.vinhdanh.pipeline.input.DroppedFile;

/** The files in input/, a line each. */
final class FileTable {

    private static final String FORMAT = "%-10s  %-30s  %s%n";

    private FileTable() {}

    /** Nothing where there are none. */
    static void print(List<DroppedFile> files, PrintWriter out) {
        if (files.isEmpty()) {
            return;
        }
        out.println();
        out.printf(Locale.ROOT, FORMAT, "INPUT", "BATCH", "FILE");
        for (DroppedFile file : files) {
            out.printf(Locale.ROOT, FORMAT, file.state().code(), batch(file), ShownName.of(file.name()));
        }
    }

    static List<Map<String, String>> rows(List<DroppedFile> files) {
        return files.stream().map(FileTable::row).toList();
    }

    private static Map<String, String> row(DroppedFile file) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("file", file.name());
        row.put("state", file.state().code());
        row.put("batch", batch(file));
        return row;
    }

    private static String batch(DroppedFile file) {
        return Objects.requireNonNullElse(file.batch(), "");
    }
}
