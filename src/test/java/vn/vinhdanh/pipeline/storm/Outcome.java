package vn.vinhdanh.pipeline.storm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.pipeline.Office;

/**
 * All that an office has at the end: the files that people see or the program keeps, and every row that it remembers. Left out
 * is only what tells when and how quickly it was done, and the database's own counting.
 *
 * @param files by their path in the office's folder, with their checksum
 * @param rows by table, in their order
 */
record Outcome(SortedMap<String, String> files, SortedMap<String, List<String>> rows) {

    /** Timings are in the one, its sum in the other. */
    private static final String REPORT = "report.json";

    private static final String SUMS = "SHA256SUMS";
    private static final Set<String> COUNTED_OR_TIMED = Set.of("ID", "DECISION_ID", "LAW_DATE", "APPROVED_AT", "AT");
    private static final List<String> KEPT = List.of("output", "data/sources", "data/staging", "data/replaced");

    static Outcome of(Path home) throws IOException, SQLException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String folder : KEPT) {
            if (Files.isDirectory(home.resolve(folder))) {
                addFiles(home, home.resolve(folder), files);
            }
        }
        return new Outcome(files, tables(home.resolve("data/vinhdanh")));
    }

    /** One line for each file and row that only one of the two has, or has otherwise. */
    List<String> differencesTo(Outcome undisturbed) {
        List<String> differences = new ArrayList<>();
        Set<String> here = lines();
        Set<String> there = undisturbed.lines();
        here.stream().filter(line -> !there.contains(line)).forEach(line -> differences.add("only here: " + line));
        there.stream().filter(line -> !here.contains(line)).forEach(line -> differences.add("missing: " + line));
        return differences;
    }

    /** A row that stands there twice makes a second line. */
    private Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        files.forEach((file, sum) -> lines.add(file + " " + sum));
        rows.forEach((table, all) -> {
            for (String row : all) {
                String line = table + ": " + row;
                while (!lines.add(line)) {
                    line += " again";
                }
            }
        });
        return lines;
    }

    private static void addFiles(Path home, Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                if (isOfTheRun(file)) {
                    continue;
                }
                files.put(home.relativize(file).toString(), Office.sha256(timeless(file)));
            }
        }
    }

    /** The report of the last run tells how long it took. */
    private static boolean isOfTheRun(Path file) {
        return String.valueOf(file.getFileName()).startsWith("bao-cao-dem.");
    }

    private static byte[] timeless(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.endsWith(REPORT)) {
            ObjectNode report = (ObjectNode) JsonMapper.shared().readTree(bytes);
            report.remove("timings");
            return report.toString().getBytes(StandardCharsets.UTF_8);
        }
        if (file.endsWith(SUMS)) {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.endsWith(" " + REPORT))
                    .toList();
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** A database that no process has open. */
    static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database.toAbsolutePath(), "vinhdanh", "");
    }

    private static SortedMap<String, List<String>> tables(Path database) throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                            + " AND (table_name LIKE 'REGISTER%' OR table_name LIKE 'REVIEW%' OR table_name LIKE 'INTAKE%')")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                tables.put(name, rows(statement, name));
            }
        }
        return tables;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        String select = table.equals("REGISTER_BATCH")
                ? "SELECT b.*, d.number, d.symbol FROM register_batch b LEFT JOIN register_decision d ON d.id = b.decision_id"
                : "SELECT * FROM " + table;
        try (ResultSet found = statement.executeQuery(select)) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        StringJoiner row = new StringJoiner(" | ");
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            if (!COUNTED_OR_TIMED.contains(found.getMetaData().getColumnName(column))) {
                row.add(String.valueOf(found.getString(column)));
            }
        }
        return row.toString();
    }
}
