package vn.vinhdanh.observation;

import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.observation.health.Examination;
import vn.vinhdanh.observation.health.HealthSettings;
import vn.vinhdanh.observation.health.Vitals;
import vn.vinhdanh.observation.metrics.MetricsRecorder;
import vn.vinhdanh.observation.metrics.MetricsSettings;
import vn.vinhdanh.pipeline.RunListener;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.report.NightPage;
import vn.vinhdanh.report.PackageCounts;
import vn.vinhdanh.report.PublishedAwards;

/** Tells the report, the metrics and the signs of life of whatever happens in one start of the program. */
@Component
class Observatory implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(Observatory.class);

    private final Observation process;
    private final Folders folders;
    private final MetricsSettings settings;
    private final HealthSettings health;
    private final Batches batches;
    private final NightPage page;
    private final Clock clock;
    private String batch = "";
    private String step = "";
    private boolean isRun;

    Observatory(
            Observation process,
            Folders folders,
            MetricsSettings settings,
            HealthSettings health,
            Batches batches,
            NightPage page,
            Clock clock) {
        this.process = process;
        this.folders = folders;
        this.settings = settings;
        this.health = health;
        this.batches = batches;
        this.page = page;
        this.clock = clock;
    }

    private MetricsRecorder metrics() {
        return process.metrics(folders.data(), clock);
    }

    private Vitals vitals() {
        return process.vitals(folders.data(), "run", clock);
    }

    @Override
    public void runStarted() {
        isRun = true;
        process.night().runStarted(clock);
        metrics().runStarted();
        vitals().working(null, null);
        process.goOnTelling(
                settings, new Examination(folders, clock, health.leastFree().toBytes()));
        writePage();
    }

    @Override
    public void filesWaiting(int files) {
        metrics().filesWaiting(files);
    }

    @Override
    public void batchStarted(String code, String file) {
        batch = code;
        metrics().batchStarted();
        tellWork();
    }

    @Override
    public void stepStarted(String name, int total) {
        step = name;
        tellWork();
    }

    private void tellWork() {
        if (isRun) {
            vitals().working(batch, step);
        }
    }

    @Override
    public void advanced(int items) {
        if (isRun) {
            vitals().seen();
        }
    }

    @Override
    public void stepEnded(StepEnd end) {
        metrics().stepEnded(end);
        process.night().stepEnded(end);
        process.writeMetrics();
    }

    @Override
    public void batchFinished(Batch finished) {
        PackageCounts counts = counts(finished);
        metrics().batchFinished(finished, counts.files());
        process.writeMetrics();
        process.night().batchFinished(finished, counts.awards());
    }

    /** A count that cannot be read is no reason to fail a batch that is out. */
    private PackageCounts counts(Batch finished) {
        try {
            return PublishedAwards.in(folders.published(finished.code()));
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("the report of batch {} cannot be read, so its counts are left out", finished.code(), unreadable);
            return PackageCounts.NONE;
        }
    }

    @Override
    public void batchFailed(String file, String reason) {
        metrics().batchFailed();
        process.writeMetrics();
        process.night().batchFailed(file, reason);
    }

    @Override
    public void alreadyDone(String file, Batch done) {
        process.night().alreadyDone();
    }

    @Override
    public void leftForLater(String file, String reason) {
        process.night().leftForLater(file, reason);
    }

    @Override
    public void runFinished(RunSummary summary) {
        process.night().runFinished(clock, summary);
        metrics().runFinished(summary, batches.all());
        process.writeMetrics();
        vitals().passEnded(summary.failed() == 0 ? null : firstFailure());
        writePage();
    }

    private String firstFailure() {
        return process.night().report().failed().stream()
                .map(file -> file.file() + ": " + file.reason())
                .findFirst()
                .orElse("see data/logs");
    }

    @Override
    public void runFailed(String reason) {
        process.night().runFailed(clock, reason);
        metrics().runFailed();
        process.writeMetrics();
        vitals().passEnded(reason);
        writePage();
    }

    /** The night's work is done and stands; what cannot be written about it is told in the log. */
    private void writePage() {
        try {
            page.write(process.night().report());
        } catch (IOException unwritable) {
            LOG.warn(
                    "the report of the run cannot be written to {}: look whether it can be written to, and its disk has"
                            + " room",
                    folders.output(),
                    unwritable);
        }
    }
}
