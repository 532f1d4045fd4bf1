package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What goes wrong is told in a line, with what to do. */
class FailuresTest {

    private final StringWriter err = new StringWriter();

    private int exitCodeOf(Exception failure) {
        CommandLine line = new CommandLine(new VinhDanhCommand(Object.class)).setErr(new PrintWriter(err, true));
        return new Failures().handleExecutionException(failure, line, line.parseArgs());
    }

    @Test
    void aDatabaseThatAnotherProgramHoldsIsFour(@TempDir Path data) throws Exception {
        String url = "jdbc:h2:file:" + data.resolve("vinhdanh");
        try (Connection first = DriverManager.getConnection(url, "vinhdanh", "")) {
            assertThat(first.isValid(1)).isTrue();
        }
        SQLException locked;
        try (FileChannel file = FileChannel.open(data.resolve("vinhdanh.mv.db"), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            locked = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "vinhdanh", ""));
        }

        assertThat(exitCodeOf(new IllegalStateException("cannot start", locked)))
                .isEqualTo(4);
        assertThat(err.toString())
                .isEqualTo("Another run holds the lock on the data folder. Wait until it has ended, then start"
                        + " again.\n");
    }

    @Test
    void anyOtherFailureIsOneAndTellsItsCause() {
        Exception cause = new IllegalArgumentException("the template x.ftlh is missing");

        assertThat(exitCodeOf(new IllegalStateException("step failed", new RuntimeException(cause))))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "vinhdanh failed: the template x.ftlh is missing",
                        "The log in the data folder has the details. Nothing is lost: a restart continues.");
    }

    @Test
    void whereNothingWasBegunARestartIsNotAdvised() {
        assertThat(exitCodeOf(
                        new IllegalStateException("the database is newer. Nothing was changed. Start the newer one.")))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("vinhdanh failed: the database is newer. Nothing was changed. Start the newer one.");
    }

    @Test
    void aFailureWithoutAMessageIsNamed() {
        assertThat(exitCodeOf(new IllegalStateException())).isEqualTo(1);
        assertThat(err.toString()).startsWith("vinhdanh failed: IllegalStateException\n");
    }
}
