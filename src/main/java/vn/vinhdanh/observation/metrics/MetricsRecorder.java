package vn.vinhdanh.observation.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.RunListener.StepEnd;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.report.FileCount;

/** Turns what happens into figures. Their names and labels stay as they are: dashboards know them. */
public final class MetricsRecorder {

    private static final String OUTCOME = "outcome";
    private static final List<String> OUTCOMES = List.of("completed", "failed", "stopped");

    private final Figures figures;
    private final Clock clock;
    private Instant begun;
    private boolean isNumberedNow;

    public MetricsRecorder(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        this.begun = clock.instant();
    }

    public void runStarted() {
        begun = clock.instant();
        figures.set("vinhdanh.working", 1);
    }

    public void filesWaiting(int files) {
        figures.set("vinhdanh.input.files.waiting", files);
    }

    public void batchStarted() {
        isNumberedNow = false;
    }

    public void stepEnded(StepEnd end) {
        isNumberedNow |= end.step().equals("clearDraft");
        figures.time("vinhdanh.step.duration", end.duration(), "step", end.step());
    }

    /** Rows are counted where they were read: not again when a draft gets its number, nor when an award is amended. */
    public void batchFinished(Batch batch, List<FileCount> files) {
        BatchState state = batch.state();
        figures.count("vinhdanh.batches.finished", 1, "state", state == null ? "in-work" : state.code());
        if (!isNumberedNow && batch.amends() == null) {
            RowCounts rows = batch.rows();
            figures.count("vinhdanh.rows.read", rows.read());
            figures.count("vinhdanh.rows", rows.issued(), OUTCOME, "issued");
            figures.count("vinhdanh.rows", rows.returned(), OUTCOME, "returned");
            figures.count("vinhdanh.rows", rows.alreadyIssued(), OUTCOME, "already-issued");
        }
        for (FileCount kind : files) {
            figures.count("vinhdanh.documents", kind.files(), "kind", kind.kind());
            figures.count("vinhdanh.document.bytes", (double) kind.bytes(), "kind", kind.kind());
        }
    }

    public void batchFailed() {
        figures.count("vinhdanh.failures", 1, "of", "batch");
    }

    public void runFinished(RunSummary summary, List<Batch> all) {
        filesWaiting(summary.leftForLater() + summary.failed());
        registered(all);
        ended(summary.failed() > 0 ? "failed" : summary.stopped() ? "stopped" : "completed");
    }

    public void runFailed() {
        figures.count("vinhdanh.failures", 1, "of", "run");
        ended("failed");
    }

    public void lockWaitedFor() {
        figures.count("vinhdanh.lock.waits", 1);
    }

    private void registered(List<Batch> all) {
        Map<String, Integer> states = new HashMap<>(Map.of("in-work", 0));
        for (BatchState state : BatchState.values()) {
            states.put(state.code(), 0);
        }
        all.forEach(batch ->
                states.merge(batch.state() == null ? "in-work" : batch.state().code(), 1, Integer::sum));
        states.forEach((state, count) -> figures.set("vinhdanh.batches", count, "state", state));
    }

    private void ended(String outcome) {
        Instant now = clock.instant();
        figures.set("vinhdanh.working", 0);
        figures.set("vinhdanh.last.run.timestamp.seconds", (double) now.getEpochSecond());
        figures.set(
                "vinhdanh.last.run.duration.seconds",
                Duration.between(begun, now).toMillis() / 1000.0);
        OUTCOMES.forEach(each -> figures.set("vinhdanh.last.run.outcome", each.equals(outcome) ? 1 : 0, OUTCOME, each));
    }
}
