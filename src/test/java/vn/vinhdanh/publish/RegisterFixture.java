package vn.vinhdanh.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.Documents;

/** A real register, empty, made by the program's own migrations. */
public final class RegisterFixture implements AutoCloseable {

    private static final LocalDate LAW_DATE = LocalDate.of(2026, 5, 4);

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .build();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public RegisterFixture() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/both", "classpath:db/migration/h2")
                .load()
                .migrate();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.register(Transactions.class);
        context.scan("vn.vinhdanh.register");
        context.refresh();
    }

    /** A batch whose code is {@code slug}, of a file that nothing else has the content of. */
    public Batch open(String slug, String sourceFile) {
        return batches().open(slug, sourceFile, Checksum.of(slug.getBytes(StandardCharsets.UTF_8)), LAW_DATE);
    }

    public Batches batches() {
        return context.getBean(Batches.class);
    }

    public Documents documents() {
        return context.getBean(Documents.class);
    }

    public DecisionNumbers numbers() {
        return context.getBean(DecisionNumbers.class);
    }

    @Override
    public void close() {
        context.close();
        database.shutdown();
    }

    /** No {@code @Configuration}: the program's own scan would find it when tests start the whole program. */
    @EnableTransactionManagement
    static class Transactions {}
}
