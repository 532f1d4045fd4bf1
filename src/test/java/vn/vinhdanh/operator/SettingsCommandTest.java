package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** Settings are looked at before anything starts; what is wrong is told all at once, each with its place. */
class SettingsCommandTest {

    private static final String PLACES = "spring.config.additional-location";

    private final Path home;
    private final Path file;

    SettingsCommandTest(@TempDir Path home) {
        this.home = home;
        this.file = home.resolve("application.yaml");
        System.setProperty(PLACES, "file:" + home + "/");
    }

    @AfterEach
    void forgetThePlace() {
        System.clearProperty(PLACES);
    }

    private Result launch(String yaml, String... words) throws IOException {
        Files.writeString(file, yaml);
        return CommandLineFixture.launch(VinhDanh.class, words);
    }

    private Result checked(String yaml) throws IOException {
        return launch(yaml, "settings", "--check");
    }

    private String refused(String... faults) {
        return (faults.length == 1 ? "A setting is" : faults.length + " settings are")
                + " faulty, and nothing was started:\n  "
                + String.join("\n  ", faults).replace("FILE", file.toString())
                + "\nMend them and start again. \"settings --example\" prints every setting with its default.\n";
    }

    @Test
    void aFileInOrderIsSaidToBe() throws IOException {
        Result result = checked("vinhdanh:\n  decision:\n    numbering: program\n");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("The settings are in order.\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnceWithFileAndLine() throws IOException {
        Result result = launch("""
                vinhdanh:
                  office:
                    nmae: Ủy ban nhân dân phường Hòa Bình
                    signers:
                      - name: Lê Văn Bình
                        position: Chủ tịch
                        from: 2026-07-01
                        until: 2026-06-30
                  decision:
                    numbering: registri
                  review:
                    days-ahead: -1
                """, "run", "--data", home.resolve("data").toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(refused(
                        "FILE, line 3: there is no setting vinhdanh.office.nmae. Did you mean vinhdanh.office.name?",
                        "FILE, line 10: vinhdanh.decision.numbering is \"registri\". Allowed: registry, program",
                        "FILE, line 12: vinhdanh.review.days-ahead is \"-1\". Allowed: a whole number from 0",
                        "FILE, line 8: vinhdanh.office.signers[0].until is 2026-06-30, before the period begins"
                                + " (2026-07-01). Allowed: that day or a later one"));
        assertThat(home.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vinhdanh.decision.oder: workbook; there is no setting vinhdanh.decision.oder. Did you mean vinhdanh.decision.order?",
                "vinhdanh.frobnicate: 1          ; there is no setting vinhdanh.frobnicate",
                "vinhdanh.name-case: keep        ; there is no setting vinhdanh.name-case. Did you mean vinhdanh.review.name-case?",
                "vinhdanh.golden-book.frist.2026: 3; there is no setting vinhdanh.golden-book.frist.2026. Did you mean vinhdanh.golden-book.first.2026?",
                "review.days-ahead: 31           ; there is no setting review.days-ahead. Indent it: it belongs below vinhdanh:",
                "vinhdanh.bonus: 3               ; vinhdanh.bonus is \"3\". Allowed: settings below it, each in a line of its own",
                "vinhdanh.bonus.on-certificate: ja; vinhdanh.bonus.on-certificate is \"ja\". Allowed: true, false",
                "vinhdanh.bonus.rounding-unit: 0 ; vinhdanh.bonus.rounding-unit is \"0\". Allowed: a whole number from 1",
                "vinhdanh.bonus.rounding-unit: zehn; vinhdanh.bonus.rounding-unit is \"zehn\". Allowed: a whole number from 1",
                "vinhdanh.golden-book.first.2026: 0; vinhdanh.golden-book.first.2026 is \"0\". Allowed: a whole number from 1",
                "vinhdanh.decision.first.nay: 5  ; there is no setting vinhdanh.decision.first.nay. Allowed in place of \"nay\": a whole number",
                "vinhdanh.intake.max-time: long  ; vinhdanh.intake.max-time is \"long\". Allowed: a time such as 500ms, 7s, 2m, 1h or 30d",
                "vinhdanh.bonus.source: ${quy}   ; vinhdanh.bonus.source is \"${quy}\", which names a setting that is not there",
            })
    void whatIsWrongIsToldWithWhatIsAllowed(String line, String told) throws IOException {
        Result result = checked(line + "\n");

        assertThat(result.err()).isEqualTo(refused("FILE, line 1: " + told));
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aFileThatIsNoYamlIsToldWithoutAStackTrace() throws IOException {
        Result tab = launch("vinhdanh:\n\tdecision:\n", "status");
        assertThat(tab.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(tab.err())
                .startsWith("A setting is faulty, and nothing was started:\n  " + file
                        + ", line 2, column 1: no YAML here: ")
                .doesNotContain("\tat ", "Exception");

        Result twice = checked("vinhdanh:\n  review:\n    days-ahead: 3\n  review:\n    days-ahead: 4\n");
        assertThat(twice.err()).contains(file + ", line 4, column 3: no YAML here: found duplicate key review.");
    }

    @Test
    void foldersThatLieInOneAnotherAreRefused() throws IOException {
        Result result = launch(
                "vinhdanh:\n  folders:\n    output: " + home + "/input/xong\n",
                "settings",
                "--check",
                "--input",
                home.resolve("input").toString(),
                "--data",
                home.resolve("input").toString());

        assertThat(result.err())
                .isEqualTo(refused(
                        "FILE, line 3: vinhdanh.folders.output is " + home
                                + "/input/xong, which lies in the folder input (" + home
                                + "/input). Allowed: folders of which none lies in another",
                        "FILE, line 3: vinhdanh.folders.data is " + home + "/input, in which lies the folder output ("
                                + home + "/input/xong). Allowed: folders of which none lies in another"));
    }

    @Test
    void whatIsInForceIsShownWithItsPlace() throws IOException {
        System.setProperty("vinhdanh.stock.when-short", "refuse");
        try {
            Result result = launch(
                    "vinhdanh:\n  decision:\n    first:\n      2026: 57\n  stock:\n    when-short: ignore\n",
                    "settings",
                    "--output",
                    home.resolve("ra").toString());

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out().replaceAll(" {2,}", "  ").lines())
                    .contains(
                            "vinhdanh.decision.first.2026  57  " + file + ", line 4",
                            "vinhdanh.decision.numbering  registry  default",
                            "vinhdanh.folders.output  " + home + "/ra  command line",
                            "vinhdanh.office.signers  none",
                            "vinhdanh.stock.when-short  refuse  -Dvinhdanh.stock.when-short");
        } finally {
            System.clearProperty("vinhdanh.stock.when-short");
        }
    }

    @Test
    void passwordsAreNotShown() throws IOException {
        Result result = launch("""
                        vinhdanh:
                          cluster:
                            database: jdbc:postgresql://may-chu/vinhdanh?user=a&password=trong-dia-chi&ssl=true
                            username: vinhdanh
                            password: mat-khau-1
                            objects:
                              access-key: khoa
                              secret-key: bi-mat-2
                        """, "settings");

        assertThat(result.out().replaceAll(" {2,}", "  ").lines())
                .contains(
                        "vinhdanh.cluster.database  jdbc:postgresql://may-chu/vinhdanh?user=a&password=******&ssl=true  "
                                + file + ", line 3",
                        "vinhdanh.cluster.username  vinhdanh  " + file + ", line 4",
                        "vinhdanh.cluster.password  ******  " + file + ", line 5",
                        "vinhdanh.cluster.objects.secret-key  ******  " + file + ", line 8");
        assertThat(result.out()).doesNotContain("mat-khau-1", "bi-mat-2", "trong-dia-chi");
    }

    @Test
    void theProfileClusterSaysWhatItNeeds() throws IOException {
        Result result = launch("spring:\n  profiles:\n    active: cluster\n", "settings", "--check");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(
                        "profile cluster: vinhdanh.cluster.database is missing",
                        "profile cluster: vinhdanh.cluster.username is missing",
                        "profile cluster: vinhdanh.folders.store is missing");
    }

    @Test
    void scriptsGetTheSame() throws IOException {
        assertThat(launch("vinhdanh.review.days-ahead: 10\n", "settings", "--json")
                        .out())
                .contains("{\"setting\":\"vinhdanh.review.days-ahead\",\"value\":\"10\",\"source\":\"" + file
                        + ", line 1\"}");
    }

    @Test
    void theDocumentedFileIsPrintedWhateverTheSettingsAreAndIsInOrder() throws IOException {
        Result example = launch("vinhdanh: [", "settings", "--example");

        assertThat(example.exitCode()).isZero();
        assertThat(example.out()).isEqualTo(Files.readString(Path.of("packaging/application.yaml")));
        assertThat(checked(example.out()).err()).isEmpty();
    }
}
