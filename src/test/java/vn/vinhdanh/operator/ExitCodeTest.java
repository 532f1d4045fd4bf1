package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.operator.CommandLineFixture.launchEndingWith;
import static vn.vinhdanh.operator.CommandLineFixture.launchRunning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.operator.CommandLineFixture.Result;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;

/** The exit codes on which scripts rely. */
class ExitCodeTest {

    private static Batch batch(BatchState state, RowCounts rows) {
        return new Batch("dot-1", "de-nghi.xlsx", "0".repeat(64), LocalDate.of(2026, 5, 4), state, null, rows, null);
    }

    private static RunSummary ending(BatchState state, int returned, int failed) {
        return new RunSummary(
                List.of(batch(state, new RowCounts(3, 3 - returned, returned, 0))), 0, 0, failed, false, false);
    }

    @Test
    void theCodesAreTheContracts() {
        assertThat(List.of(
                        ExitCode.COMPLETED,
                        ExitCode.FAILED,
                        ExitCode.WRONG_USAGE,
                        ExitCode.SOMETHING_RETURNED,
                        ExitCode.LOCKED,
                        ExitCode.NOT_VERIFIED))
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED,          0, 0, run,                    0",
        "ISSUED,          1, 0, run,                    0",
        "RETURNED,        3, 0, run,                    0",
        "ISSUED,          0, 0, --fail-on-returned,     0",
        "AWAITING_NUMBER, 0, 0, --fail-on-returned,     0",
        "ISSUED,          1, 0, --fail-on-returned,     3",
        "AWAITING_NUMBER, 1, 0, --fail-on-returned,     3",
        "RETURNED,        3, 0, --fail-on-returned,     3",
        "RETURNED,        0, 0, --fail-on-returned,     3",
        "ISSUED,          0, 1, run,                    1",
        "RETURNED,        3, 1, --fail-on-returned,     1"
    })
    void aRunEndsWith(BatchState state, int returned, int failed, String argument, int exitCode) {
        assertThat(launchEndingWith(ending(state, returned, failed), argument).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void theLastLineCountsWhatWentBack() {
        Result result = launchEndingWith(
                new RunSummary(
                        List.of(
                                batch(BatchState.ISSUED, new RowCounts(15, 12, 2, 1)),
                                batch(BatchState.AWAITING_NUMBER, new RowCounts(7, 4, 3, 0)),
                                batch(BatchState.RETURNED, new RowCounts(0, 0, 0, 0))),
                        4,
                        5,
                        6,
                        false,
                        true),
                "run");

        assertThat(result.out().lines())
                .containsExactly(
                        "Stopped as asked; the next run goes on from here.",
                        "Documents: " + Path.of("output/index.html").toAbsolutePath(),
                        "Batches: 1 issued, 1 awaiting a number, 1 returned whole, 4 already done, 5 left for later,"
                                + " 6 failed. Rows: 22 read = 16 accepted + 5 returned + 1 issued before.");
    }

    @Test
    void aRunThatFindsNothingSaysSo() {
        assertThat(launchEndingWith(new RunSummary(List.of(), 0, 0, 0, false, false), "run")
                        .out()
                        .lines())
                .containsExactly(
                        "Nothing new to do in " + Path.of("input").toAbsolutePath()
                                + ": 0 file(s) there, all of them taken through before.",
                        "Documents: " + Path.of("output/index.html").toAbsolutePath(),
                        "Batches: 0 issued, 0 awaiting a number, 0 returned whole, 0 already done, 0 left for later,"
                                + " 0 failed. Rows: 0 read = 0 accepted + 0 returned + 0 issued before.");
    }

    @Test
    void anUnexpectedFailureIsOneAndSaysThatARestartContinues() {
        Result result = launchRunning(
                (files, whole) -> {
                    throw new IOException("the disk is full");
                },
                "run");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines())
                .containsExactly(
                        "run failed: the disk is full",
                        "The log in the data folder has the details. Nothing is lost: a restart continues.");
        assertThat(result.out()).isEmpty();
    }
}
