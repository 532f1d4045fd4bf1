package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.Office;
import vn.vinhdanh.publish.DurableFiles;

/**
 * Disks that are full, folders that cannot be written: the run says so and what to do, and once that is done the next one comes
 * to what an undisturbed one comes to. Many full disks of random sizes with {@code -Dfull.disks=20}.
 */
class FullDiskIT {

    private static final int MORE_DISKS = Integer.getInteger("full.disks", 0);
    private static final long SEED = Long.getLong("full.disks.seed", 20261129L);

    private final Path folder;

    FullDiskIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void mountsAreAllowed() throws Exception {
        boolean possible = OwnMounts.arePossible(folder);
        if (!possible) {
            System.out.println("Not tested: full disks and read-only folders. \"unshare -rm mount\" is refused here.");
        }
        assumeTrue(possible, "unshare -rm mount is refused here");
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        CommuneInput.settings(home);
        Files.createDirectories(home.resolve("input"));
        Files.copy(workbook(), home.resolve("input/a-mot.xlsx"));
        return home;
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("a-mot.xlsx");
        return Files.exists(file)
                ? file
                : CommuneInput.workbook("", "10/03/2026", 0, 3).saveAs(file);
    }

    private Outcome undisturbed() throws IOException, InterruptedException, SQLException {
        Path calm = home("calm");
        Office.Run run = new Office(calm).run("run");
        assertThat(run.exitCode()).as(run.text()).isZero();
        return Outcome.of(calm);
    }

    @Test
    void aRunThatCannotWriteSaysWhatToDoAndTheNextOneGoesOn() throws Exception {
        Outcome undisturbed = undisturbed();

        told(OwnMounts.fullAt("900", "data", home("data")), undisturbed, "data", "the disk is full");
        told(OwnMounts.readOnly("output", home("output")), undisturbed, "output", "the file system can only be read");

        Random random = new Random(SEED);
        for (int n = 1; n <= MORE_DISKS; n++) {
            String place = random.nextBoolean() ? "data" : "output";
            String kib = String.valueOf(place.equals("data") ? 40 + random.nextInt(1500) : 4 + random.nextInt(400));
            System.out.println("disk " + n + ": " + kib + " KiB for " + place);
            Path home = home(place + "-" + n);
            told(
                    OwnMounts.fullAt(kib, place, home),
                    undisturbed,
                    home.getFileName().toString(),
                    "the disk is full");
            DurableFiles.deleteTree(home);
        }
    }

    private void told(OwnMounts.Both both, Outcome undisturbed, String name, String whatHappened) throws Exception {
        Office.Run first = both.first();
        System.out.println(first.text());
        if (first.exitCode() == 0) {
            // a disk that is just large enough
            assertThat(first.text()).contains(" 0 failed.");
        } else {
            assertThat(first.exitCode()).as(first.text()).isEqualTo(1);
            assertThat(first.text()).contains(whatHappened, "then start again");
            assertThat(first.lines())
                    .as("no calls of the program on the console")
                    .noneMatch(line -> line.contains("\tat "));
        }
        assertThat(both.second().exitCode()).as(both.second().text()).isZero();
        assertThat(Outcome.of(folder.resolve(name).resolve(OwnMounts.KEPT)).differencesTo(undisturbed))
                .as(first.text())
                .isEmpty();
    }
}
