package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.pipeline.tidying.Tidying;
import vn.vinhdanh.pipeline.tidying.Tidying.Removal;

/** What an office lets be removed goes; what was issued, and what clerks dropped, never does. */
class TidyIT {

    private final Path home;
    private final Desk desk;

    TidyIT(@TempDir Path home) {
        this.home = home;
        this.desk = new Desk(home);
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(home.relativize(file).toString(), Office.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static void sql(ConfigurableApplicationContext program, String statement) {
        program.getBean(JdbcClient.class).sql(statement).update();
    }

    private static List<String> jobs(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class)
                .sql("SELECT p.parameter_value FROM batch_job_execution_params p WHERE p.parameter_name = 'batch'"
                        + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** As if two years had gone by. */
    private void aged(ConfigurableApplicationContext program) throws IOException {
        sql(program, "UPDATE batch_job_execution SET end_time = TIMESTAMP '2024-01-01 01:30:00'");
        sql(program, "UPDATE register_batch SET law_date = DATE '2024-01-01'");
        for (Path report : List.of(
                home.resolve("data/replaced/cho-so-1/report.json"),
                home.resolve("data/replaced/phat-hanh-1/report.json"))) {
            Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2024-01-01T01:30:00Z")));
        }
    }

    private void anOffice() throws Exception {
        desk.drop("phat-hanh.xlsx", Weekly.list("tuần 1", "", "", "Tổ 1"));
        desk.drop("tra-lai.xlsx", Weekly.list("tuần 2", "3", "02/03/2026", ""));
        desk.drop("cho-so.xlsx", Weekly.list("tuần 3", "", "", "Tổ 7", "Tổ 8"));
        desk.night();
        // replaced: by its number, and by a newer version of its file
        desk.drop("cho-so.xlsx", Weekly.list("tuần 3", "", "", "Tổ 7", "Tổ 9"));
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(NightRun.class).run();
            program.getBean(Issuance.class).issue("phat-hanh", "5", LocalDate.of(2026, 3, 2));
        }
    }

    @Test
    void onlyWhatTheSettingsNameGoesAndNoOldFileRunsAgain() throws Exception {
        anOffice();
        desk.with("vinhdanh.retention.replaced-drafts=1y")
                .with("vinhdanh.retention.sources=1y")
                .with("vinhdanh.retention.job-history=1y");
        Map<String, String> input = files("input");
        Map<String, String> output = files("output");
        Map<String, String> issuedSource = files("data/sources/phat-hanh");

        try (ConfigurableApplicationContext program = desk.started()) {
            Tidying tidying = program.getBean(Tidying.class);
            assertThat(tidying.tidy(false)).as("nothing is a year old").isEmpty();
            aged(program);
            // a package that its report calls issued stays, wherever it lies
            Path issued = Files.createDirectories(home.resolve("data/replaced/la-1"));
            Files.copy(desk.folder("phat-hanh").resolve("report.json"), issued.resolve("report.json"));
            Files.setLastModifiedTime(
                    issued.resolve("report.json"), FileTime.from(Instant.parse("2024-01-01T01:30:00Z")));

            List<Removal> told = tidying.tidy(true);
            assertThat(told)
                    .extracting(removal ->
                            home.relativize(home.resolve(removal.what())).toString())
                    .containsExactlyInAnyOrder(
                            "data/replaced/cho-so-1",
                            "data/replaced/phat-hanh-1",
                            "data/sources/cho-so",
                            "data/sources/tra-lai",
                            "commendationJob of batch cho-so in the job repository",
                            "commendationJob of batch tra-lai in the job repository",
                            "commendationJob of batch phat-hanh in the job repository",
                            "issuanceJob of batch phat-hanh in the job repository");
            assertThat(home.resolve("data/sources/tra-lai")).as("only told").exists();

            assertThat(tidying.tidy(false)).isEqualTo(told);

            assertThat(home.resolve("data/replaced/cho-so-1")).doesNotExist();
            assertThat(home.resolve("data/sources/tra-lai")).doesNotExist();
            assertThat(issued).exists();
            assertThat(jobs(program)).as("of the batch that waits").containsExactly("cho-so-2");
            assertThat(tidying.tidy(false)).isEmpty();

            RunSummary again = program.getBean(NightRun.class).run();
            assertThat(again.finished()).isEmpty();
            assertThat(again.failed()).isZero();
        }
        assertThat(files("input")).isEqualTo(input);
        assertThat(files("data/sources/phat-hanh")).isEqualTo(issuedSource);
        output.keySet().removeAll(Set.of("output/index.html", "output/bao-cao-dem.html", "output/bao-cao-dem.json"));
        assertThat(files("output")).containsAllEntriesOf(output);
    }

    @Test
    void withoutASettingEverythingIsKept() {
        assertThat(desk.<Boolean>in(program -> program.getBean(Tidying.class).keepsAll()))
                .isTrue();
    }
}
