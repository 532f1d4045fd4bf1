package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.operator.CommandLineFixture.launch;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** {@code sample} opens no database and overwrites nothing. */
class SampleCommandTest {

    private final Path home;

    SampleCommandTest(@TempDir Path home) {
        this.home = home;
    }

    private Result sample(String options) {
        return launch(("sample --dir " + home.resolve("mau") + " " + options).split(" ", -1));
    }

    @Test
    void itWritesTheWorkbookAndItsMistakesAndSaysSo() {
        Result result = sample("--rows 20 --styles plain --formats xlsx,csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("plain-1.").contains(": 20 rows, "));
        assertThat(home.resolve("mau").toFile().list())
                .containsExactlyInAnyOrder("plain-1.xlsx", "plain-1.xlsx.json", "plain-1.csv", "plain-1.csv.json");
        assertThat(home.toFile().list()).containsExactly("mau");
    }

    @Test
    void itOverwritesNothing() {
        sample("--rows 20 --styles plain");

        Result again = sample("--rows 20 --styles as-above,plain");

        assertThat(again.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err())
                .isEqualTo(home.resolve("mau/plain-1.xlsx") + " is there already; nothing was written.\n");
        assertThat(home.resolve("mau").toFile().list()).containsExactlyInAnyOrder("plain-1.xlsx", "plain-1.xlsx.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rows 0",
                "--rows 20 --styles khong-co",
                "--rows 20 --formats pdf",
                "--rows 20 --mess 1.5",
                "--rows 20 --level district",
                "--rows 70000 --formats xls"
            })
    void whatCannotBeDoneIsWrongUsageAndSaysWhy(String options) {
        Result result = sample(options);

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).isNotBlank();
        assertThat(home).isEmptyDirectory();
    }
}
