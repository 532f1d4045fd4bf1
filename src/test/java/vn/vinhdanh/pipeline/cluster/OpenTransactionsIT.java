package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vinhdanh.database.PostgresServer;

/** A process frozen in the middle of a commit holds up nobody for longer than its lease. */
class OpenTransactionsIT {

    private static final Duration LEASE = Duration.ofSeconds(6);

    @Test
    void whatHangsLongerThanTheLeaseIsEndedAndWhatIsAtWorkIsNot() throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            String url = server.create("night");
            JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
            jdbc.sql("CREATE TABLE step (id INT PRIMARY KEY, version INT)").update();
            jdbc.sql("INSERT INTO step VALUES (1, 1), (2, 1)").update();
            OpenTransactions transactions =
                    new OpenTransactions(jdbc, new ClusterSettings(null, null, null, null, 1_000, LEASE, 5, true));
            try (Connection frozen = DriverManager.getConnection(url, "postgres", "");
                    Connection working = DriverManager.getConnection(url, "postgres", "")) {
                write(frozen, 1);
                TimeUnit.SECONDS.sleep(LEASE.toSeconds() + 1);
                write(working, 2);

                transactions.endThoseThatHang();

                assertThat(jdbc.sql("UPDATE step SET version = 3 WHERE id = 1").update())
                        .as("what the frozen one held")
                        .isEqualTo(1);
                assertThatThrownBy(frozen::commit).isInstanceOf(SQLException.class);
                working.commit();
            }
            assertThat(jdbc.sql("SELECT version FROM step ORDER BY id")
                            .query(Integer.class)
                            .list())
                    .containsExactly(3, 2);
        }
    }

    private static void write(Connection connection, int step) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE step SET version = 2 WHERE id = " + step);
        }
    }
}
