package vn.vinhdanh.observation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.observation.health.VitalSigns.State;
import vn.vinhdanh.operator.HandClock;
import vn.vinhdanh.publish.Folders;

/** Whether a process is well is told by its file alone, and what is wrong is told with what to do. */
class ExaminationTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final HandClock clock = new HandClock();
    private final Folders folders;

    ExaminationTest(@TempDir Path home) throws IOException {
        folders = new Folders(
                home.resolve("input"),
                Files.createDirectories(home.resolve("output")),
                Files.createDirectories(home.resolve("data")),
                home.resolve("templates"));
    }

    private Examination examination() {
        return new Examination(folders, clock, 1);
    }

    private Health watch() {
        return examination().of("watch", MINUTE);
    }

    private static VitalSigns signs(State state, long pid, @Nullable Instant started, Instant seen) {
        return new VitalSigns("watch", pid, started, state, "q3", "decide", seen, null, null);
    }

    @Test
    void whoWaitsForWorkbooksIsWellAndReady() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.passEnded(null);

        assertThat(watch().isReady()).isTrue();
        assertThat(Objects.requireNonNull(watch().signs()).state()).isEqualTo(State.READY);
    }

    @Test
    void whoIsAtWorkTellsAtWhat() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.working("q3", "renderCertificates");

        VitalSigns signs = Objects.requireNonNull(watch().signs());

        assertThat(watch().isReady()).isTrue();
        assertThat(signs.batch()).isEqualTo("q3");
        assertThat(signs.step()).isEqualTo("renderCertificates");
    }

    @Test
    void whoStartsOrWaitsForTheLockIsWellButNotReady() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        assertThat(watch().isHealthy()).isTrue();
        assertThat(watch().isReady()).isFalse();

        vitals.waitingForLock();

        assertThat(watch().isHealthy()).isTrue();
        assertThat(watch().reasons()).containsExactly("it waits for another command that works on the data folder.");
    }

    @Test
    void whoShowsNoSignOfLifeIsNotWell() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.working("q3", "decide");
        clock.goOn(60);
        assertThat(watch().isHealthy()).isTrue();

        clock.goOn(1);

        assertThat(watch().faults())
                .singleElement()
                .asString()
                .contains("has shown no sign of life", "batch q3, step decide");
        vitals.seen();
        assertThat(watch().isHealthy()).isTrue();
    }

    @Test
    void aFailureOfTheLastPassIsToldUntilOneGoesWell() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.passEnded("q3.xlsx: the disk is full");
        assertThat(watch().faults()).containsExactly("the last pass failed: q3.xlsx: the disk is full");

        vitals.passEnded(null);

        assertThat(watch().isHealthy()).isTrue();
    }

    @Test
    void aProcessThatIsGoneIsNotWell() throws Exception {
        Process other = new ProcessBuilder("sleep", "100").start();
        VitalSigns signs =
                signs(State.READY, other.pid(), other.info().startInstant().orElse(null), clock.instant());
        assertThat(examination().of(signs, MINUTE).isHealthy()).isTrue();

        other.destroyForcibly().waitFor();

        assertThat(examination().of(signs, MINUTE).faults())
                .singleElement()
                .asString()
                .contains("watch (process " + other.pid() + ") is gone without having said so", "start it again");
    }

    @Test
    void anotherProcessOfTheSameNumberIsNotTakenForIt() {
        long own = ProcessHandle.current().pid();
        Instant before = Instant.parse("2020-01-01T00:00:00Z");

        assertThat(examination()
                        .of(signs(State.READY, own, before, clock.instant()), MINUTE)
                        .isHealthy())
                .isFalse();
    }

    @Test
    void whoWasEndedAsToldIsNotSaidToHaveCrashed() throws Exception {
        Process other = new ProcessBuilder("true").start();
        other.waitFor();

        assertThat(examination()
                        .of(signs(State.STOPPING, other.pid(), null, clock.instant()), MINUTE)
                        .faults())
                .singleElement()
                .asString()
                .contains("was ended as it was told");
    }

    @Test
    void aRunThatIsOverIsWellUntilTheNextOneIsMissing() {
        Vitals vitals = new Vitals(folders.data(), "run", clock);
        vitals.passEnded(null);
        assertThat(examination().of("run", MINUTE).isReady()).isTrue();

        clock.goOn(61);

        assertThat(examination().of("run", MINUTE).faults())
                .singleElement()
                .asString()
                .contains("more than 60 seconds ago: look at cron or the timer");
    }

    @Test
    void whoWasToldToEndStaysSoWhileTheLastChunkIsFinished() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.working("q3", "decide");
        vitals.stopping();
        vitals.working("q3", "renderPapers");
        vitals.passEnded(null);

        assertThat(Objects.requireNonNull(watch().signs()).state()).isEqualTo(State.STOPPING);
        assertThat(watch().isReady()).isFalse();
    }

    @Test
    void whereNothingHasTold() {
        assertThat(watch().faults())
                .containsExactly(
                        "no watch has told of itself: " + folders.data().resolve("watch.json")
                                + " is missing. Start watch, or say with --data where its data folder is.");
    }

    @Test
    void aFileThatIsHalfIsNoSignOfLife() throws IOException {
        Files.writeString(folders.data().resolve("watch.json"), "{ \"command\" :");

        assertThat(watch().faults()).singleElement().asString().contains("watch.json cannot be read");
    }

    @Test
    void aDiskThatIsNearlyFullIsNotWellAndToldOnce() {
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.passEnded(null);

        List<String> faults = new Examination(folders, clock, Long.MAX_VALUE)
                .of("watch", MINUTE)
                .faults();

        assertThat(faults).singleElement().asString().startsWith("the disk of " + folders.data() + " has only ");
    }

    @Test
    void anOutputThatIsNoFolderIsNotWell() throws IOException {
        Files.delete(folders.output());
        Files.writeString(folders.output(), "a file");
        Vitals vitals = new Vitals(folders.data(), "watch", clock);
        vitals.passEnded(null);

        assertThat(watch().faults()).singleElement().asString().startsWith(folders.output() + " cannot be written to");
    }
}
