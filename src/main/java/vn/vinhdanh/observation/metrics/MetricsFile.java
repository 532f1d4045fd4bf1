package vn.vinhdanh.observation.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.observation.metrics.Figures.Kept;
import vn.vinhdanh.publish.DurableFiles;

/** The figures as files: one for node_exporter's textfile collector, one from which the next process goes on. */
public final class MetricsFile {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path forPrometheus;
    private final Path totals;
    private final Figures figures;
    private boolean isTold;

    public MetricsFile(Path data, Figures figures) {
        this.forPrometheus = data.resolve("metrics").resolve("vinhdanh.prom");
        this.totals = data.resolve("metrics").resolve("totals.json");
        this.figures = figures;
    }

    /** Of a file that cannot be read nothing is taken over: figures are no reason for a night not to run. */
    public void read() {
        if (!Files.isRegularFile(totals)) {
            return;
        }
        try {
            figures.goOnFrom(List.of(JSON.readValue(Files.readAllBytes(totals), Kept[].class)));
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} cannot be read, so the metrics begin at zero; delete it if it stays so", totals, unreadable);
        }
    }

    /** Each file is replaced whole. What cannot be written is told once and stops nobody's work. */
    public synchronized void write() {
        try {
            DurableFiles.writeForNow(totals, JSON.writeValueAsBytes(figures.kept()));
            DurableFiles.writeForNow(forPrometheus, figures.text().getBytes(StandardCharsets.UTF_8));
            isTold = false;
        } catch (IOException unwritable) {
            if (!isTold) {
                LOG.warn(
                        "the metrics cannot be written to {}: look whether its disk is full",
                        forPrometheus,
                        unwritable);
                isTold = true;
            }
        }
    }
}
