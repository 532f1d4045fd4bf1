package vn.vinhdanh.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database of its own with the program's tables, and stores whose transactions are real. What is said of a store holds on both
 * databases: it is H2, and with {@code -Dtest.database=postgresql} a PostgreSQL server, as the build's second run has it.
 */
public final class DatabaseFixture implements AutoCloseable {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final AnnotationConfigApplicationContext stores = new AnnotationConfigApplicationContext();

    private DatabaseFixture(Class<?>... types) {
        stores.register(Transactions.class);
        stores.register(types);
        stores.refresh();
    }

    public static DatabaseFixture with(Class<?>... stores) {
        return new DatabaseFixture(stores);
    }

    public <T> T get(Class<T> type) {
        return stores.getBean(type);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transaction().execute(status -> work.get());
    }

    /** As after a crash: what the work wrote is gone. */
    public void rolledBack(Runnable work) {
        transaction().executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** A batch for rows to belong to; its file's checksum is made of its code. */
    public DatabaseFixture withBatch(String code) {
        get(JdbcClient.class)
                .sql("INSERT INTO register_batch (code, source_file, source_sha256, law_date)"
                        + " VALUES (?, ?, ?, DATE '2026-08-01')")
                .params(code, code + ".xlsx", sha256(code))
                .update();
        return this;
    }

    public static String sha256(String seed) {
        return seed.concat("0".repeat(64)).substring(0, 64);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("test.database"));
    }

    @Override
    public void close() {
        if (!isPostgres()) {
            get(JdbcClient.class).sql("SHUTDOWN").update();
        }
        stores.close();
    }

    /** No {@code @Configuration}: the program's own scan would find it when tests start the whole program. */
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        DataSource dataSource() {
            // every test migrates a database: its report each time would bury what matters
            ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
            DataSource database = isPostgres()
                    ? PostgresServer.ofThisProcess().newDatabase()
                    : new DriverManagerDataSource(
                            "jdbc:h2:mem:stores" + LAST.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "vinhdanh", "");
            Flyway.configure()
                    .dataSource(database)
                    .locations(
                            "classpath:db/migration/both",
                            isPostgres() ? "classpath:db/migration/postgresql" : "classpath:db/migration/h2")
                    .load()
                    .migrate();
            return database;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        JdbcTemplate template(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient client(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }
    }
}
