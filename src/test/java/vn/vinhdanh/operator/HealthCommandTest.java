package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.operator.CommandLineFixture.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.observation.health.Vitals;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** The command health as scripts call it: its exit code is the answer. */
class HealthCommandTest {

    private final Path data;

    HealthCommandTest(@TempDir Path home) throws IOException {
        data = Files.createDirectories(home.resolve("data"));
    }

    private Result health(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "health";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return launch(arguments);
    }

    @Test
    void whoIsWellIsZeroAndSaidToBe() {
        new Vitals(data, "watch", Clock.systemUTC()).passEnded(null);

        Result result = health();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("watch is well: waiting for workbooks, last sign of life ");
    }

    @Test
    void whoIsNotWellIsOneAndSaysWhy() {
        new Vitals(data, "watch", Clock.systemUTC()).passEnded("q3.xlsx: the disk is full: make room on it");

        Result result = health("--json");

        assertThat(result.exitCode()).isEqualTo(1);
        JsonNode told = JsonMapper.shared().readTree(result.out());
        assertThat(told.get("healthy").asBoolean()).isFalse();
        assertThat(told.get("faults").get(0).asString())
                .isEqualTo("the last pass failed: q3.xlsx: the disk is full: make room on it");
    }

    @Test
    void withoutWatchTheLastRunIsAskedFor() {
        new Vitals(data, "run", Clock.systemUTC()).passEnded(null);

        assertThat(health().out()).startsWith("run is well: the last run ended without a failure");
        assertThat(health("--of", "watch").exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsNeitherIsWrongUsage() {
        assertThat(health("--of", "sleep").exitCode()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenByAsking() throws IOException {
        health();

        try (var files = Files.list(data)) {
            assertThat(files).isEmpty();
        }
    }
}
