package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** What commands say where several processes work together, and where they do not. */
class ClusterCommandsTest {

    private static final String PROFILES = "spring.profiles.active";

    @AfterEach
    void oneProcessAgain() {
        System.clearProperty(PROFILES);
    }

    @Test
    void aWorkerWithoutAManagerIsTold(@TempDir Path home) {
        Result result = CommandLineFixture.launch(
                VinhDanh.class, "worker", "--data", home.resolve("data").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("A worker needs the profile cluster", "docs/scaling.md");
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore"})
    void aRegisterOnAServerIsBackedUpThere(String command, @TempDir Path home) {
        System.setProperty(PROFILES, "cluster");

        Result result = CommandLineFixture.launch(
                VinhDanh.class,
                command,
                home.resolve("a.zip").toString(),
                "--data",
                home.resolve("data").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("The register is on a PostgreSQL server", "pg_dump");
        assertThat(home).isEmptyDirectory();
    }
}
