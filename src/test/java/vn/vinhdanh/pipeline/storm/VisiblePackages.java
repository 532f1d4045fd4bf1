package vn.vinhdanh.pipeline.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vinhdanh.publish.DurableFiles;

/** Nothing that can be seen in output/ may rest on what the database has lost. */
final class VisiblePackages {

    private static final Set<String> REPORTS = Set.of("report.json", "bao-cao.html");

    private VisiblePackages() {}

    /** Asked of a copy of the database, so that the program itself finds it as the kill has left it. */
    static List<String> notInTheRegister(Path home) throws IOException, SQLException {
        Path output = home.resolve("output");
        Path database = home.resolve("data/vinhdanh.mv.db");
        if (!Files.isDirectory(output) || !Files.exists(database)) {
            return List.of();
        }
        Path copy = Files.createTempDirectory("register");
        try {
            Files.copy(database, copy.resolve("vinhdanh.mv.db"));
            return faults(output, copy.resolve("vinhdanh"));
        } finally {
            DurableFiles.deleteTree(copy);
        }
    }

    private static List<String> faults(Path output, Path database) throws IOException, SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = Outcome.open(database);
                Stream<Path> folders = Files.list(output)) {
            for (Path folder :
                    (Iterable<Path>) folders.filter(path -> Files.exists(path.resolve("SHA256SUMS")))::iterator) {
                Map<String, String> listed = OutputWatch.listed(folder.resolve("SHA256SUMS"));
                listed.keySet().removeAll(REPORTS);
                Map<String, String> registered = registered(connection, String.valueOf(folder.getFileName()));
                if (!registered.equals(listed) && !givesWay(connection, String.valueOf(folder.getFileName()))) {
                    faults.add(folder.getFileName() + " has " + listed + ", the register " + registered);
                }
            }
        }
        return faults;
    }

    /** A draft stays in sight until the final papers are made, which the register has by then. */
    private static boolean givesWay(Connection connection, String batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM register_batch WHERE code = ? AND state = 'AWAITING_NUMBER' AND decision_id IS NOT NULL")) {
            statement.setString(1, batch);
            return statement.executeQuery().next();
        }
    }

    private static Map<String, String> registered(Connection connection, String batch) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT path, sha256 FROM register_document WHERE batch = ?")) {
            statement.setString(1, batch);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return sums;
    }
}
