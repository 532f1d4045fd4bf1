package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** However far the very first start came before the power went, the next one begins with whole tables. */
class FirstStartTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:first-start;DB_CLOSE_DELAY=-1", "vinhdanh", "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @AfterEach
    void close() {
        jdbc.sql("SHUTDOWN").update();
    }

    private Flyway flyway() {
        // every instant migrates a database: its report each time would bury what matters
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/both", "classpath:db/migration/h2")
                .load();
    }

    private List<String> tables() {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                        + " AND table_name <> 'flyway_schema_history' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static List<String> statements(int version) throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("V" + version + "__"))
                    .filter(path -> !path.startsWith(MIGRATIONS.resolve("postgresql")))
                    .findFirst()
                    .orElseThrow();
            return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8)
                            .replaceAll("(?m)^--.*$", "")
                            .split(";"))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        }
    }

    static Stream<int[]> everyInstant() {
        return IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).boxed().flatMap(version -> {
            try {
                return IntStream.rangeClosed(1, statements(version).size()).mapToObj(done -> new int[] {version, done});
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void cutOffIn(int version, int done) throws IOException {
        if (version > 1) {
            Flyway.configure()
                    .configuration(flyway().getConfiguration())
                    .target(version - 1 + "?")
                    .load()
                    .migrate();
        }
        statements(version).subList(0, done).forEach(statement -> jdbc.sql(statement)
                .update());
    }

    @ParameterizedTest
    @MethodSource("everyInstant")
    void aFirstStartThatWasCutOffIsMadeAnew(int[] instant) throws IOException {
        cutOffIn(instant[0], instant[1]);

        new FirstStart().migrate(flyway());

        assertThat(tables())
                .contains("BATCH_STEP_EXECUTION", "REGISTER_AWARD", "REVIEW_BRIEF")
                .hasSize(30);
    }

    @Test
    void aDatabaseThatHasItsTablesIsNeverMadeAnew() {
        new FirstStart().migrate(flyway());
        jdbc.sql("INSERT INTO register_series (symbol, year_of_date, last_number) VALUES ('QĐ-UBND', 2026, 7)")
                .update();

        new FirstStart().migrate(flyway());

        assertThat(jdbc.sql("SELECT last_number FROM register_series")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void aDatabaseThatANewerProgramHasUsedIsRefusedAsItIs() {
        new FirstStart().migrate(flyway());
        jdbc.sql("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 'VINHDANH', 1, TRUE)")
                .update();

        assertThatThrownBy(() -> new FirstStart().migrate(flyway()))
                .hasMessageContaining("newer version of the program")
                .hasMessageContaining("migration 99, this program knows ")
                .hasMessageContaining("Nothing was changed")
                .hasMessageContaining("restore a backup made before the upgrade");
        assertThat(tables()).hasSize(30);
    }
}
