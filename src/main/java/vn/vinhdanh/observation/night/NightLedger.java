package vn.vinhdanh.observation.night;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.pipeline.RunListener.StepEnd;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.report.AwardCount;
import vn.vinhdanh.report.NightReport;
import vn.vinhdanh.report.NightReport.LeftFile;
import vn.vinhdanh.report.NightReport.NightBatch;
import vn.vinhdanh.report.NightReport.StepTime;

/** What a run did. Of a process that watches, the passes of one day are one run: each alone would hold a workbook or two. */
public final class NightLedger {

    private @Nullable Instant begun;
    private @Nullable Instant ended;
    private boolean isStopped;
    private @Nullable String failure;
    private int alreadyDone;
    private final Map<String, NightBatch> batches = new LinkedHashMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Map<String, String> left = new LinkedHashMap<>();
    private final Map<String, StepTime> steps = new LinkedHashMap<>();
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private final Map<String, List<AwardCount>> awards = new LinkedHashMap<>();

    public void runStarted(Clock clock) {
        Instant now = clock.instant();
        if (begun == null || !day(begun, clock).equals(day(now, clock))) {
            batches.clear();
            failed.clear();
            steps.clear();
            milliseconds.clear();
            awards.clear();
            begun = now;
        }
        // they are told anew of each pass that they still lie there
        left.clear();
        alreadyDone = 0;
        failure = null;
        ended = null;
        isStopped = false;
    }

    private static LocalDate day(Instant instant, Clock clock) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    public void stepEnded(StepEnd end) {
        long taken = end.duration().toMillis();
        milliseconds.merge(end.batch(), taken, Long::sum);
        steps.merge(
                end.step(),
                new StepTime(end.step(), 1, end.items(), taken),
                (one, other) -> new StepTime(
                        one.step(),
                        one.batches() + other.batches(),
                        one.items() + other.items(),
                        one.milliseconds() + other.milliseconds()));
    }

    public void batchFinished(Batch batch, List<AwardCount> counts) {
        failed.remove(batch.sourceFile());
        awards.put(batch.code(), counts);
        batches.put(
                batch.code(),
                new NightBatch(
                        batch.code(),
                        batch.sourceFile(),
                        Objects.requireNonNull(batch.state(), "a finished batch has its state"),
                        batch.decision() == null ? null : batch.decision().reference(),
                        batch.rows(),
                        milliseconds.getOrDefault(batch.code(), 0L)));
    }

    public void batchFailed(String file, String reason) {
        failed.put(file, reason);
    }

    public void leftForLater(String file, String reason) {
        left.put(file, reason);
    }

    public void alreadyDone() {
        alreadyDone++;
    }

    public void runFinished(Clock clock, RunSummary summary) {
        ended = clock.instant();
        isStopped = summary.stopped();
    }

    public void runFailed(Clock clock, String reason) {
        ended = clock.instant();
        failure = reason;
    }

    public NightReport report() {
        return new NightReport(
                Objects.requireNonNull(begun, "there is a report once a run has begun"),
                ended,
                isStopped,
                failure,
                List.copyOf(batches.values()),
                files(failed),
                files(left),
                alreadyDone,
                List.copyOf(steps.values()),
                AwardCount.together(
                        awards.values().stream().flatMap(List::stream).toList()));
    }

    private static List<LeftFile> files(Map<String, String> reasons) {
        return reasons.entrySet().stream()
                .map(entry -> new LeftFile(entry.getKey(), entry.getValue()))
                .toList();
    }
}
