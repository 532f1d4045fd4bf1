package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.Batch;

/** A process may die between the two rows that the start of a job writes; all later starts would fail on the first one. */
class CutOffStartIT {

    @Test
    void aJobOfWhichOnlyTheNameWasWrittenIsBegunAnewAndDoneOnesAreLeftAlone(@TempDir Path home) throws Exception {
        Desk desk = new Desk(home);
        desk.drop("mot.xlsx", AmendmentIT.communeWith("7", "10/03/2026", "Lê Thị An A"));
        Path second = desk.drop("hai.xlsx", AmendmentIT.communeWith("8", "11/03/2026", "Lê Thị An B"));
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(NightRun.class).run(file -> !file.endsWith("hai.xlsx"), any -> true);
            JobRepository jobs = program.getBean(JobRepository.class);
            jobs.createJobInstance(
                    "commendationJob",
                    new JobParametersBuilder()
                            .addString("sha256", Office.sha256(Files.readAllBytes(second)))
                            .toJobParameters());

            RunSummary next = program.getBean(NightRun.class).run();

            assertThat(next.failed()).isZero();
            assertThat(next.finished())
                    .extracting(Batch::code, Batch::state)
                    .containsExactly(tuple("hai", BatchState.ISSUED));
            assertThat(jobs.findJobInstances("commendationJob")).hasSize(2);
        }
    }

    @Test
    void theSameBytesUnderAnotherNameAreCountedInTheVeryRunThatTakesThem(@TempDir Path home) throws Exception {
        Desk desk = new Desk(home);
        Path first = desk.drop("mot.xlsx", AmendmentIT.communeWith("7", "10/03/2026", "Lê Thị An A"));
        Files.copy(first, first.resolveSibling("z-ban-sao.xlsx"));

        RunSummary night = desk.night();

        assertThat(night.finished()).extracting(Batch::code).containsExactly("mot");
        assertThat(night.alreadyDone()).isEqualTo(1);
    }
}
