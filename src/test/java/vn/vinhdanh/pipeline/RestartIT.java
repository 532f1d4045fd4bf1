package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process, really killed at the beginning of its steps, comes to the same bytes as an undisturbed one. Of every step
 * with {@code -Drestart.everyStep=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartIT {

    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11.xlsx";
    /** Before anything is decided, amid the papers, and with all of them made but none out. */
    private static final List<String> TELLING_STEPS = List.of("decide", "renderPapers", "publishPackage");

    private static final List<String> ALL_STEPS = List.of(
            "readNominations",
            "reviewNominations",
            "reviewBatch",
            "decide",
            "renderCertificates",
            "renderPapers",
            "proveCompleteness",
            "writeReports",
            "publishPackage");

    private Office calm;

    @BeforeAll
    void runUndisturbed(@TempDir Path undisturbed) throws Exception {
        calm = new Office(undisturbed).withSample(CONFERENCE);
        assertThat(calm.run("run").exitCode()).isZero();
    }

    private static List<String> steps() {
        return Boolean.getBoolean("restart.everyStep") ? ALL_STEPS : TELLING_STEPS;
    }

    @Test
    void aRunKilledAtItsStepsEndsLikeAnUndisturbedOne(@TempDir Path killed) throws Exception {
        Office stormy = new Office(killed).withSample(CONFERENCE);
        for (String step : steps()) {
            assertThat(stormy.killWhenItBegins(step))
                    .as("the run reaches %s after the kills before", step)
                    .isTrue();
        }
        Office.Run last = stormy.run("run");

        assertThat(last.exitCode()).as(last.text()).isZero();
        assertThat(stormy.published()).isEqualTo(calm.published());
        assertThat(stormy.report("hoi-nghi-so-ket-chi-thi-11").get("rows"))
                .isEqualTo(calm.report("hoi-nghi-so-ket-chi-thi-11").get("rows"));
        assertThat(stormy.run("run").text()).contains("Nothing new to do");
    }

    @Test
    void aRunAskedToEndLeavesNothingHalfDoneAndGoesOn(@TempDir Path asked) throws Exception {
        Office interrupted = new Office(asked).withSample(CONFERENCE);
        assertThat(interrupted.askToEndWhenItBegins("reviewNominations")).isTrue();
        assertThat(asked.resolve("output/hoi-nghi-so-ket-chi-thi-11")).doesNotExist();
        Office.Run next = interrupted.run("run");

        assertThat(next.exitCode()).as(next.text()).isZero();
        assertThat(interrupted.published()).isEqualTo(calm.published());
    }
}
