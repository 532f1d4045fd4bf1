package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vinhdanh.database.PostgresServer;

/** The same tables on both databases, and nothing of anybody else's touched. */
class FirstStartOnPostgresIT {

    private static final Set<String> OF_THE_CLUSTER = Set.of("cluster_manager", "cluster_partition", "cluster_worker");

    private static final PostgresServer SERVER = new PostgresServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static DriverManagerDataSource database(String name, String... more) {
        return new DriverManagerDataSource(SERVER.create(name, more), "postgres", "");
    }

    private static Flyway flyway(DriverManagerDataSource database, String vendor) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/both", "classpath:db/migration/" + vendor)
                .load();
    }

    private static Map<String, Set<String>> columns(DriverManagerDataSource database) {
        Map<String, Set<String>> columns = new TreeMap<>();
        JdbcClient.create(database)
                .sql("SELECT LOWER(table_name), LOWER(column_name), is_nullable FROM information_schema.columns"
                        + " WHERE LOWER(table_schema) = 'public'")
                .query(row -> {
                    columns.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                            .add(row.getString(2) + (row.getString(3).equals("YES") ? "" : " NOT NULL"));
                });
        columns.keySet().removeAll(OF_THE_CLUSTER);
        columns.remove("flyway_schema_history");
        return columns;
    }

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() {
        DriverManagerDataSource postgres = database("tables");
        DriverManagerDataSource h2 = new DriverManagerDataSource("jdbc:h2:mem:both;DB_CLOSE_DELAY=-1", "vinhdanh", "");
        new FirstStart().migrate(flyway(postgres, "postgresql"));
        new FirstStart().migrate(flyway(h2, "h2"));

        assertThat(columns(postgres)).hasSize(30).isEqualTo(columns(h2));
        JdbcClient.create(h2).sql("SHUTDOWN").update();
    }

    @Test
    void whatStandsInTheDatabaseIsLeftAlone() {
        DriverManagerDataSource database = database("shared");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("CREATE TABLE of_somebody_else (word TEXT)").update();
        jdbc.sql("INSERT INTO of_somebody_else VALUES ('giữ nguyên')").update();

        assertThatThrownBy(() -> new FirstStart().migrate(flyway(database, "postgresql")))
                .hasMessageContaining("non-empty schema");

        assertThat(jdbc.sql("SELECT word FROM of_somebody_else")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("giữ nguyên"));
    }

    @Test
    void aDatabaseThatKeepsTextsOtherwiseIsRefusedBeforeAnythingIsMade() {
        DriverManagerDataSource database =
                database("unfit", "TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");

        assertThatThrownBy(() -> new FirstStart().migrate(flyway(database, "postgresql")))
                .hasMessageContaining("keeps texts as SQL_ASCII in the order C")
                .hasMessageContaining("Nothing was changed")
                .hasMessageContaining("ENCODING 'UTF8' LOCALE 'C'");
        assertThat(columns(database)).isEmpty();
    }
}
