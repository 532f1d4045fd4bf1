package vn.vinhdanh.observation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.operator.HandClock;
import vn.vinhdanh.pipeline.RunListener.StepEnd;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.report.FileCount;

/** What happens in a night becomes figures, each thing once. */
class MetricsRecorderTest {

    private final HandClock clock = new HandClock();
    private final Figures figures = new Figures();
    private final MetricsRecorder recorder = new MetricsRecorder(figures, clock);

    private static Batch batch(@Nullable BatchState state) {
        return new Batch(
                "q3", "q3.xlsx", "8f1e", LocalDate.of(2026, 11, 20), state, null, new RowCounts(10, 7, 2, 1), null);
    }

    private void step(String name) {
        recorder.stepEnded(new StepEnd("q3", name, Duration.ofSeconds(2), 10, true));
    }

    private Stream<String> told() {
        return figures.text().lines().filter(line -> line.startsWith("vinhdanh_"));
    }

    @Test
    void rowsAreCountedWhenTheyAreReadAndNotAgainWhenTheDraftGetsItsNumber() {
        recorder.batchStarted();
        step("readNominations");
        recorder.batchFinished(batch(BatchState.AWAITING_NUMBER), List.of(new FileCount("decision", 1, 3, 100)));
        recorder.batchStarted();
        step("clearDraft");
        recorder.batchFinished(batch(BatchState.ISSUED), List.of(new FileCount("decision", 1, 3, 150)));

        assertThat(told())
                .contains(
                        "vinhdanh_rows_read_total 10.0",
                        "vinhdanh_rows_total{outcome=\"issued\"} 7.0",
                        "vinhdanh_rows_total{outcome=\"returned\"} 2.0",
                        "vinhdanh_rows_total{outcome=\"already-issued\"} 1.0",
                        "vinhdanh_batches_finished_total{state=\"awaiting-number\"} 1.0",
                        "vinhdanh_batches_finished_total{state=\"issued\"} 1.0",
                        "vinhdanh_documents_total{kind=\"decision\"} 2.0",
                        "vinhdanh_document_bytes_total{kind=\"decision\"} 250.0");
    }

    @Test
    void theLastRunIsToldWithItsEndItsLengthAndItsOutcome() {
        recorder.runStarted();
        recorder.filesWaiting(5);
        clock.goOn(90);
        recorder.batchFailed();
        recorder.runFinished(
                new RunSummary(List.of(), 2, 3, 1, false, false), List.of(batch(BatchState.ISSUED), batch(null)));

        assertThat(told())
                .contains(
                        "vinhdanh_working 0.0",
                        "vinhdanh_failures_total{of=\"batch\"} 1.0",
                        "vinhdanh_input_files_waiting 4.0",
                        "vinhdanh_last_run_duration_seconds 90.0",
                        // 2026-11-29T01:31:30Z
                        "vinhdanh_last_run_timestamp_seconds 1.79591589E9",
                        "vinhdanh_last_run_outcome{outcome=\"failed\"} 1.0",
                        "vinhdanh_last_run_outcome{outcome=\"completed\"} 0.0",
                        "vinhdanh_batches{state=\"issued\"} 1.0",
                        "vinhdanh_batches{state=\"in-work\"} 1.0",
                        "vinhdanh_batches{state=\"returned\"} 0.0");
    }

    @Test
    void aRunThatCouldNotGoOnIsAFailureOfTheRun() {
        recorder.runStarted();
        recorder.runFailed();

        assertThat(told())
                .contains(
                        "vinhdanh_failures_total{of=\"run\"} 1.0", "vinhdanh_last_run_outcome{outcome=\"failed\"} 1.0");
    }
}
