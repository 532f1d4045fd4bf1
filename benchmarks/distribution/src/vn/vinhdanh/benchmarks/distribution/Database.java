package vn.vinhdanh.benchmarks.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A real PostgreSQL server that can be stopped and started on the same data. */
final class Database implements AutoCloseable {

    private static final String NAME = "postgres";

    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    private Database(Path directory, int port) throws IOException {
        this.directory = directory;
        this.port = port;
        this.server = start();
    }

    static Database create(Path directory, int port) throws IOException, SQLException {
        Database database = new Database(directory, port);
        database.createTables();
        return database;
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private void createTables() throws SQLException {
        try (Connection connection = source().getConnection()) {
            for (String script : List.of("org/springframework/batch/core/schema-postgresql.sql", "schema.sql")) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
            }
        }
    }

    /** Stops fast, which closes all connections, and starts again after a pause. */
    void restart(long pauseMillis) throws IOException, InterruptedException {
        server.close();
        Thread.sleep(pauseMillis);
        server = start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(source());
    }

    private DataSource source() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
