package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, really killed at the beginning of every step, comes to the same bytes as an undisturbed one. */
class RestartIT {

    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11.xlsx";
    private static final List<String> STEPS = List.of(
            "readNominations",
            "reviewNominations",
            "reviewBatch",
            "decide",
            "renderCertificates",
            "renderPapers",
            "proveCompleteness",
            "writeReports",
            "publishPackage");

    @Test
    void aRunKilledAtEveryStepEndsLikeAnUndisturbedOne(@TempDir Path undisturbed, @TempDir Path killed)
            throws Exception {
        Office calm = new Office(undisturbed).withSample(CONFERENCE);
        assertThat(calm.run("run").exitCode()).isZero();

        Office stormy = new Office(killed).withSample(CONFERENCE);
        for (String step : STEPS) {
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
    void aRunAskedToEndLeavesNothingHalfDoneAndGoesOn(@TempDir Path undisturbed, @TempDir Path asked) throws Exception {
        Office calm = new Office(undisturbed).withSample(CONFERENCE);
        assertThat(calm.run("run").exitCode()).isZero();

        Office interrupted = new Office(asked).withSample(CONFERENCE);
        assertThat(interrupted.askToEndWhenItBegins("reviewNominations")).isTrue();
        assertThat(asked.resolve("output/hoi-nghi-so-ket-chi-thi-11")).doesNotExist();
        Office.Run next = interrupted.run("run");

        assertThat(next.exitCode()).as(next.text()).isZero();
        assertThat(interrupted.published()).isEqualTo(calm.published());
    }
}
