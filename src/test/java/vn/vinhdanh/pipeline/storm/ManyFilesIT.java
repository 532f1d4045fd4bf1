package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.Office;

/**
 * A folder full of files goes through one run in 512 MB, and each file has its outcome. 10,000 files with
 * {@code -Dfiles=10000}; how the time per file goes is in {@code target/files.md}.
 */
class ManyFilesIT {

    private static final int FILES = Integer.getInteger("files", 30);
    private static final int PARTS = 10;

    private final Path home;

    ManyFilesIT(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void everyFileOfAFullFolderHasItsOutcome() throws Exception {
        CommuneInput.settings(home);
        Crowd crowd = Crowd.dropped(home.resolve("input"), FILES);
        List<String> lines = new ArrayList<>();
        Process process = office().start("run");
        Pace pace = new Pace(Math.max(1, FILES / PARTS));
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                lines.add(line);
                if (line.startsWith("tep-")) {
                    pace.fileBegins();
                }
            }
        }
        assertThat(process.waitFor()).as(tail(lines)).isZero();
        Files.write(Path.of("target", "files.md"), pace.table);

        assertThat(lines.get(lines.size() - 1))
                .startsWith(
                        "Batches: %d issued, 0 awaiting a number, %d returned whole, %d already done, %d left for later, 0 failed."
                                .formatted(crowd.decided(), crowd.returned(), crowd.known(), crowd.open()));
        assertThat(crowd.decided() + crowd.returned() + crowd.known() + crowd.open())
                .isEqualTo(crowd.files());
        try (Stream<Path> folders = Files.list(home.resolve("output"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .hasSize(crowd.decided() + crowd.returned())
                    .allSatisfy(
                            folder -> assertThat(OutputWatch.faultsOf(folder)).isEmpty());
        }
        Office.Run again = new Office(home).run("run");
        assertThat(again.exitCode()).isZero();
        assertThat(again.lines().get(again.lines().size() - 1))
                .startsWith(
                        "Batches: 0 issued, 0 awaiting a number, 0 returned whole, %d already done, %d left for later, 0 failed."
                                .formatted(crowd.files() - crowd.open(), crowd.open()));
    }

    /** As the packages start a night, with both of Java's compilers; for a few files the first alone is quicker. */
    private Office office() {
        Office office = new Office(home);
        return FILES > 1000 ? office.onAMachineWith("-XX:TieredStopAtLevel=4") : office;
    }

    private static String tail(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    /** Each part has the same mix of files, so that the times of the parts can be compared. */
    private static final class Pace {

        private final int part;
        private final List<String> table = new ArrayList<>();
        private int files;
        private long since = System.nanoTime();

        Pace(int part) {
            this.part = part;
            say("| files | ms per file |");
            say("| ---: | ---: |");
        }

        void fileBegins() {
            files++;
            if (files % part == 0) {
                long now = System.nanoTime();
                say(String.format(Locale.ROOT, "| up to %d | %.1f |", files, (now - since) / 1e6 / part));
                since = now;
            }
        }

        private void say(String line) {
            table.add(line);
            System.out.println(line);
        }
    }
}
