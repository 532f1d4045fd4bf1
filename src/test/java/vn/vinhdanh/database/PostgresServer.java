package vn.vinhdanh.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL server, with databases in the order of letters that the program asks for. */
public final class PostgresServer implements AutoCloseable {

    private final AtomicInteger last = new AtomicInteger();
    private final EmbeddedPostgres.Builder builder;
    private EmbeddedPostgres server;

    /** With its files in a temporary folder. */
    public PostgresServer() {
        this(EmbeddedPostgres.builder());
    }

    /** With its files in this folder, so that it can be started again. */
    public PostgresServer(Path files) {
        this(EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false));
    }

    private PostgresServer(EmbeddedPostgres.Builder builder) {
        // it tells each line of its first start
        ((Logger) LoggerFactory.getLogger("io.zonky.test")).setLevel(Level.WARN);
        try {
            this.builder = builder.setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8");
            server = this.builder.start();
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

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** Lets machines of this network in, beside this one. */
    public PostgresServer openTo(String network) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet file = statement.executeQuery("SHOW hba_file");
            file.next();
            Files.writeString(
                    Path.of(file.getString(1)), "host all all " + network + " trust\n", StandardOpenOption.APPEND);
            statement.execute("ALTER SYSTEM SET listen_addresses = '*'");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        restart();
        return this;
    }

    /** Stops it and starts it again, with the same port and files. */
    public void restart() {
        try {
            int port = server.getPort();
            server.close();
            server = builder.setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
