package vn.vinhdanh.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL server, with databases in the order of letters that the program asks for. */
public final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final AtomicInteger last = new AtomicInteger();

    public PostgresServer() {
        // it tells each line of its first start
        ((Logger) LoggerFactory.getLogger("io.zonky.test")).setLevel(Level.WARN);
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL server could be started", e);
        }
    }

    /** Started once for all tests of a process, and stopped with it. */
    private static final class Once {
        static final PostgresServer STARTED = new PostgresServer();
    }

    static PostgresServer ofThisProcess() {
        return Once.STARTED;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public String create(String database, String... more) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " " + String.join(" ", more));
            return url(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource newDatabase() {
        return new DriverManagerDataSource(create("stores" + last.incrementAndGet()), "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
