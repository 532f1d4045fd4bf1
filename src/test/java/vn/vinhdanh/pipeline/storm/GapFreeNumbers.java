package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of decisions and of the golden book begin with 1, and each comes once. */
final class GapFreeNumbers {

    private GapFreeNumbers() {}

    static void in(Path home) throws SQLException {
        try (Connection connection = Outcome.open(home.resolve("data/vinhdanh"));
                Statement statement = connection.createStatement()) {
            List<Integer> decisions = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT CAST(number AS INT) AS n FROM register_decision ORDER BY n")) {
                while (rows.next()) {
                    decisions.add(rows.getInt(1));
                }
            }
            assertThat(decisions)
                    .as("numbers of decisions")
                    .isEqualTo(IntStream.rangeClosed(1, CommuneInput.NUMBERED + 1)
                            .boxed()
                            .toList());
            int next = 1;
            try (ResultSet runs = statement.executeQuery(
                    "SELECT first_number, certificates FROM register_golden_book ORDER BY first_number")) {
                while (runs.next()) {
                    assertThat(runs.getInt(1))
                            .as("next number of the golden book")
                            .isEqualTo(next);
                    next += runs.getInt(2);
                }
            }
            try (ResultSet issued =
                    statement.executeQuery("SELECT COUNT(*) FROM register_document WHERE kind = 'certificate'")) {
                issued.next();
                assertThat(next - 1).as("a number for each certificate").isEqualTo(issued.getInt(1));
            }
        }
    }
}
