package vn.vinhdanh.observation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.observation.health.Examination;
import vn.vinhdanh.observation.health.Health;
import vn.vinhdanh.observation.health.VitalSigns;
import vn.vinhdanh.observation.health.Vitals;
import vn.vinhdanh.observation.metrics.Figures;
import vn.vinhdanh.observation.metrics.MetricsFile;
import vn.vinhdanh.observation.metrics.MetricsPort;
import vn.vinhdanh.observation.metrics.MetricsPort.Answer;
import vn.vinhdanh.observation.metrics.MetricsRecorder;
import vn.vinhdanh.observation.metrics.MetricsSettings;
import vn.vinhdanh.observation.night.NightLedger;

/**
 * What is seen of one process, over all its passes: each pass of watch is a program of its own, and figures, health and the
 * report of the day go on from one to the next.
 */
public final class Observation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Observation.class);
    /** As the command health has it where nothing else is said. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private final NightLedger night = new NightLedger();
    private @Nullable Vitals vitals;
    private @Nullable Figures figures;
    private @Nullable MetricsFile file;
    private @Nullable MetricsRecorder recorder;
    private @Nullable MetricsPort port;
    private @Nullable ScheduledExecutorService writing;

    NightLedger night() {
        return night;
    }

    /** From now on the process tells that it watches, and in its end that it was told to end. */
    public synchronized void watching(Path data, Clock clock) {
        if (vitals == null) {
            Vitals told = vitals(data, "watch", clock);
            Runtime.getRuntime().addShutdownHook(new Thread(told::stopping, "last-sign-of-life"));
        }
    }

    /** It has looked at the folder. */
    public void looked() {
        Vitals known = vitals();
        if (known != null) {
            known.seen();
        }
    }

    /** A pass could not begin. */
    public void passFailed(String reason) {
        Vitals known = vitals();
        if (known != null) {
            known.passEnded(reason);
        }
    }

    /** A pass could not begin, since another command works on the data folder. */
    public void waitsForLock() {
        Vitals known = vitals();
        if (known != null) {
            known.waitingForLock();
        }
        MetricsRecorder counting = recorder();
        if (counting != null) {
            counting.lockWaitedFor();
        }
    }

    private synchronized @Nullable Vitals vitals() {
        return vitals;
    }

    private synchronized @Nullable MetricsRecorder recorder() {
        return recorder;
    }

    synchronized Vitals vitals(Path data, String command, Clock clock) {
        Vitals known = vitals;
        if (known == null) {
            known = new Vitals(data, command, clock);
            vitals = known;
        }
        return known;
    }

    synchronized MetricsRecorder metrics(Path data, Clock clock) {
        MetricsRecorder known = recorder;
        if (known == null) {
            Figures counted = new Figures();
            MetricsFile kept = new MetricsFile(data, counted);
            kept.read();
            known = new MetricsRecorder(counted, clock);
            figures = counted;
            file = kept;
            recorder = known;
        }
        return known;
    }

    synchronized void writeMetrics() {
        if (file != null) {
            file.write();
        }
    }

    /** Writes the figures from now on, and opens the port where there is one. A second time it changes nothing. */
    synchronized void goOnTelling(MetricsSettings settings, Examination examination) {
        MetricsFile kept = file;
        if (writing != null || kept == null) {
            return;
        }
        writing = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "metrics");
            thread.setDaemon(true);
            return thread;
        });
        long every = settings.every().toMillis();
        var unused = writing.scheduleWithFixedDelay(kept::write, every, every, TimeUnit.MILLISECONDS);
        if (settings.port() > 0) {
            open(settings.port(), examination);
        }
    }

    private void open(int number, Examination examination) {
        Figures counted = figures;
        Vitals told = vitals;
        if (counted == null || told == null) {
            return;
        }
        try {
            port = new MetricsPort(
                    number,
                    counted::text,
                    () -> healthy(examination.of(told.signs(), LONGEST_SILENCE)),
                    () -> ready(examination.of(told.signs(), LONGEST_SILENCE)));
        } catch (IOException inUse) {
            LOG.warn(
                    "port {} for the metrics cannot be opened ({}): choose another with vinhdanh.metrics.port."
                            + " The work goes on without it.",
                    number,
                    inUse.getMessage());
        }
    }

    private static Answer healthy(Health health) {
        return new Answer(health.isHealthy(), health.isHealthy() ? "healthy\n" : lines(health));
    }

    private static Answer ready(Health health) {
        return new Answer(health.isReady(), health.isReady() ? "ready\n" : lines(health));
    }

    private static String lines(Health health) {
        return String.join("\n", health.faults()) + "\n" + String.join("\n", health.reasons()) + "\n";
    }

    /** What the process would tell if it were asked now; null before it has begun. */
    @Nullable
    VitalSigns signs() {
        Vitals known = vitals();
        return known == null ? null : known.signs();
    }

    @Override
    public synchronized void close() {
        if (writing != null) {
            writing.shutdown();
        }
        if (port != null) {
            port.close();
        }
    }
}
