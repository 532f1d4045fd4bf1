package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.operator.CommandLineFixture.launch;
import static vn.vinhdanh.operator.CommandLineFixture.launchEndingWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.operator.CommandLineFixture.Result;
import vn.vinhdanh.pipeline.RunSummary;

/** Help and wrong usage come at once: no program starts and no folder is touched. */
class CommandLineTest {

    private static final RunSummary NOTHING_NEW = new RunSummary(List.of(), 2, 0, 0, false, false);
    private static final String NOTHING_NEW_TEXT = "Nothing new to do in ";

    private final Path home;

    CommandLineTest(@TempDir Path home) {
        this.home = home;
    }

    /** The words of a command line, {@code HOME} being this test's folder, with data/ in it. */
    private String[] words(String line) {
        return Stream.of(line.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("HOME", home.toString()))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "watch",
                "check",
                "proof",
                "issue",
                "status",
                "reprint",
                "print",
                "stock receive",
                "stock spoil",
                "stock return",
                "stock correct",
                "stock show",
                "correct",
                "revoke",
                "verify",
                "new-workbook",
                "settings"
            })
    void everyCommandHasHelp(String command) {
        for (String option : List.of("--help", "-h")) {
            Result result = launch(words(command + " " + option));

            assertThat(result.exitCode()).isZero();
            assertThat(result.out())
                    .startsWith("Usage: vinhdanh " + command)
                    .contains("--input=DIR", "--output=DIR", "--data=DIR", "--templates=DIR", "--help");
            assertThat(result.err()).isEmpty();
        }
    }

    @Test
    void theProgramsHelpNamesEveryCommandAndExitCode() {
        Result result = launch("--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "Commands:",
                        "run ",
                        "check ",
                        "proof ",
                        "issue ",
                        "status ",
                        "health ",
                        "reprint ",
                        "print ",
                        "stock ",
                        "correct ",
                        "revoke ",
                        "verify ",
                        "new-workbook ",
                        "sample ",
                        "settings ")
                .endsWith("""
                        Without a command: run.
                        Exit codes:
                          0  completed
                          1  unexpected failure; a restart continues
                          2  wrong usage
                          3  something went back to its clerk (with --fail-on-returned)
                          4  another run holds the lock
                          5  verify: something is not as the register has it, or no longer in force
                        """);
    }

    @Test
    void theVersionIsTold() {
        assertThat(launch("--version").out()).startsWith("Vinh Danh ");
        assertThat(launch("-V").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz",
                "--khong-co",
                "run --khong-co",
                "run thua",
                "--data HOME/data status",
                "check --data HOME/data",
                "check --returned",
                "proof --data HOME/data",
                "proof a.xlsx b.xlsx",
                "proof a.xlsx --row hai",
                "issue --number 7 --date 2026-11-20",
                "issue dot-1 --number 7",
                "issue dot-1 --date 2026-11-20",
                "issue dot-1 --number 7 --date 20/11/2026",
                "issue dot-1 --number 7 --date 2026-02-30",
                "status dot-1 dot-2",
                "print xa",
                "print xa --printer hp --from hai",
                "stock",
                "stock receive bang-khen",
                "stock receive bang-khen hai",
                "stock spoil 3",
                "stock correct hai",
                "stock show --from 01/02/2026",
                "reprint",
                "correct dot-1",
                "correct dot-1 --name An",
                "correct dot-1 --recipient 1 --signer An",
                "revoke dot-1 --recipient 1",
                "revoke dot-1 --reason sai",
                "revoke dot-1 --all --recipient 1 --reason sai",
                "verify",
                "new-workbook",
                "new-workbook a.xlsx b.xlsx",
                "run --input"
            })
    void wrongUsageIsTwoAndSaysHow(String line) {
        Result result = launch(words(line));

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("Usage: vinhdanh");
        assertThat(result.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check HOME/khong-co.xlsx --data HOME/data",
                "check --json --data HOME/data HOME/khong-co.xlsx",
                "proof HOME/khong-co.xlsx --data HOME/data"
            })
    void aMissingFileIsTwoAndTouchesNothing(String line) {
        Result result = launch(words(line));

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).isEqualTo("There is no file " + home + "/khong-co.xlsx.\n");
        assertThat(result.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoFileAndOneMissingFileOfSeveralStopsAll() throws Exception {
        Path there = Files.writeString(home.resolve("a.xlsx"), "");

        assertThat(launch("check", home.toString()).err()).isEqualTo("There is no file " + home + ".\n");
        assertThat(launch("check", there.toString(), home.resolve("b.xlsx").toString())
                        .err())
                .isEqualTo("There is no file " + home + "/b.xlsx.\n");
        assertThat(home.toFile().list()).containsExactly("a.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "run",
        "--data HOME/data",
        "--fail-on-returned --data=HOME/data",
        "--output status",
        "--output run --templates check"
    })
    void withoutACommandItRuns(String line) {
        Result result = launchEndingWith(NOTHING_NEW, words(line));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith(NOTHING_NEW_TEXT);
    }

    @Test
    void helpBesideARunsOptionIsTheHelpOfRun() {
        Result result = launch("--fail-on-returned", "--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: vinhdanh run");
    }

    @Test
    void anInputFolderThatIsNotThereIsTwoAndTouchesNothing() {
        Result result = launch(
                "--input",
                home.resolve("nhap").toString(),
                "--data",
                home.resolve("data").toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).isEqualTo("There is no folder " + home + "/nhap: check what --input says.\n");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aRefusedNumberIsWrongUsage() {
        Result result = launch("issue", "khong-co", "--number", "7", "--date", "2026-11-20");

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).isEqualTo("There is no batch khong-co.\n");
    }
}
