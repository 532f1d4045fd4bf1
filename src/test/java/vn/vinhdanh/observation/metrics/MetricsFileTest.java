package vn.vinhdanh.observation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as Prometheus reads them, over the process that counted them. */
class MetricsFileTest {

    private static final Pattern LINE =
            Pattern.compile("[a-z_][a-z0-9_]*(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? -?[0-9.E+-]+");

    private final Path data;

    MetricsFileTest(@TempDir Path data) {
        this.data = data;
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(data.resolve("metrics/vinhdanh.prom"));
    }

    private void aProcessCounts(int rows) {
        Figures figures = new Figures();
        MetricsFile file = new MetricsFile(data, figures);
        file.read();
        figures.count("vinhdanh.rows", rows, "outcome", "issued");
        figures.set("vinhdanh.input.files.waiting", rows);
        figures.time("vinhdanh.step.duration", Duration.ofMillis(1500), "step", "decide");
        file.write();
    }

    @Test
    void everyLineIsOneThatPrometheusReads() throws IOException {
        aProcessCounts(3);

        assertThat(written())
                .filteredOn(line -> !line.startsWith("# HELP ") && !line.startsWith("# TYPE "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(LINE));
        assertThat(written())
                .contains(
                        "# TYPE vinhdanh_rows_total counter",
                        "vinhdanh_rows_total{outcome=\"issued\"} 3.0",
                        "vinhdanh_input_files_waiting 3.0",
                        "vinhdanh_step_duration_seconds_count{step=\"decide\"} 1",
                        "vinhdanh_step_duration_seconds_sum{step=\"decide\"} 1.5")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""));
    }

    @Test
    void theNextProcessGoesOnCounting() throws IOException {
        aProcessCounts(3);
        aProcessCounts(4);

        assertThat(written())
                .contains(
                        "vinhdanh_rows_total{outcome=\"issued\"} 7.0",
                        "vinhdanh_input_files_waiting 4.0",
                        "vinhdanh_step_duration_seconds_count{step=\"decide\"} 2",
                        "vinhdanh_step_duration_seconds_sum{step=\"decide\"} 3.0");
    }

    @Test
    void whatCannotBeReadStopsNobody() throws IOException {
        aProcessCounts(3);
        Files.writeString(data.resolve("metrics/totals.json"), "{ half");

        aProcessCounts(4);

        assertThat(written()).contains("vinhdanh_rows_total{outcome=\"issued\"} 4.0");
    }

    @Test
    void noHalfFileIsLeftBeside() throws IOException {
        aProcessCounts(3);

        try (var files = Files.list(data.resolve("metrics"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("vinhdanh.prom", "totals.json");
        }
    }

    @Test
    void whatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(data.resolve("metrics"), "a file stands in the way");

        aProcessCounts(3);

        assertThat(data.resolve("metrics")).isRegularFile();
    }
}
