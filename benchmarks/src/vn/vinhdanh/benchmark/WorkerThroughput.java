package vn.vinhdanh.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The certificates step by one, two and four worker processes, and what a partition costs the manager. Each run has a database, a
 * manager and workers of its own; the times are those that the job repository has. PostgreSQL flushes each commit.
 */
final class WorkerThroughput {

    private static final int[] WORKERS = {1, 2, 4};
    private static final int TINY = 20;

    private static final String STEP = """
            SELECT EXTRACT(EPOCH FROM s.end_time - s.start_time) AS step,
                   EXTRACT(EPOCH FROM MAX(p.end_time) - MIN(p.start_time)) AS making,
                   EXTRACT(EPOCH FROM MAX(p.create_time) - MIN(p.create_time)) AS parting,
                   EXTRACT(EPOCH FROM s.end_time - MAX(p.end_time)) AS gathering,
                   COUNT(*) AS partitions, SUM(p.write_count) AS certificates
            FROM batch_step_execution s
            JOIN batch_step_execution p ON p.step_name LIKE 'renderCertificates:%'
            WHERE s.step_name = 'renderCertificates' GROUP BY s.step_execution_id, s.end_time, s.start_time
            """;

    private final Path folder;
    private final Path jar;
    private final Path options;
    private final Path list;
    private final EmbeddedPostgres server;
    private int runs;

    private WorkerThroughput(Path folder, Path jar, Path options, Path list) throws IOException {
        this.folder = folder;
        this.jar = jar;
        this.options = options;
        this.list = list;
        this.server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Folder, jar, file of Java's options, workbook, passes. */
    public static void main(String[] arguments) throws Exception {
        WorkerThroughput benchmark = new WorkerThroughput(
                Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        int passes = Integer.parseInt(arguments[4]);
        System.out.println("| workers | certificates a partition | partitions | made in | certificates a second | step | parting, a partition | gathering, a partition |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int pass = 0; pass < passes; pass++) {
            for (int workers : WORKERS) {
                benchmark.measure(workers, 1_000);
            }
            benchmark.measure(2, TINY);
        }
        benchmark.server.close();
    }

    private void measure(int workers, int partition) throws Exception {
        String database = "night" + ++runs;
        Path home = Files.createDirectories(folder.resolve(database));
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        Files.createDirectories(home.resolve("input"));
        Files.copy(list, home.resolve("input/list.xlsx"));
        List<Process> processes = new ArrayList<>();
        try {
            for (int worker = 1; worker <= workers; worker++) {
                processes.add(start(home, url, partition, "worker-" + worker, "worker"));
            }
            waitUntilTheyAreThere(home, workers);
            Process manager = start(home, url, partition, "manager", "run");
            processes.add(manager);
            if (!manager.waitFor(30, TimeUnit.MINUTES) || manager.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(home.resolve("manager.txt")));
            }
        } finally {
            processes.forEach(process -> process.destroyForcibly().onExit().join());
        }
        tell(url, workers, partition);
    }

    private Process start(Path home, String url, int partition, String name, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "java", "@" + options, "-Xmx2g", "-jar", jar.toString(), command, "--data", "data-" + name)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".txt").toFile());
        builder.environment().put("SPRING_PROFILES_ACTIVE", "cluster");
        builder.environment().put("VINHDANH_CLUSTER_DATABASE", url);
        builder.environment().put("VINHDANH_CLUSTER_USERNAME", "postgres");
        builder.environment().put("VINHDANH_CLUSTER_NAME", name);
        builder.environment().put("VINHDANH_CLUSTER_PARTITION", String.valueOf(partition));
        builder.environment().put("VINHDANH_CLUSTER_MANAGER_WORKS", "false");
        builder.environment().put("VINHDANH_FOLDERS_STORE", home.resolve("store").toString());
        return builder.start();
    }

    private static void waitUntilTheyAreThere(Path home, int workers) throws IOException, InterruptedException {
        for (int worker = 1; worker <= workers; worker++) {
            Path told = home.resolve("worker-" + worker + ".txt");
            while (!Files.readString(told, StandardCharsets.UTF_8).contains("waits for partitions")) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void tell(String url, int workers, int partition) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                ResultSet row = connection.createStatement().executeQuery(STEP)) {
            row.next();
            double making = row.getDouble("making");
            int partitions = row.getInt("partitions");
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %d | %.1f s | %.0f | %.1f s | %.1f ms | %.1f ms |%n",
                    workers,
                    partition,
                    partitions,
                    making,
                    row.getInt("certificates") / making,
                    row.getDouble("step"),
                    1_000 * row.getDouble("parting") / partitions,
                    1_000 * row.getDouble("gathering") / partitions);
        }
    }
}
