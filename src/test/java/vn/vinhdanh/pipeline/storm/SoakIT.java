package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.Office;

/**
 * One process watches, and batch after batch is dropped. What it holds after a full collection does not grow. Each pass is a
 * start of the whole program in that process, so that anything that outlives a pass would add up. 500 batches with
 * {@code -Dsoak=500}; what was measured is in {@code target/soak.md}.
 */
class SoakIT {

    private static final int BATCHES = Integer.getInteger("soak", 6);
    private static final int EVERY = BATCHES >= 75 ? 25 : 1;
    /** The sum is told before the pass lets go of what it held. */
    private static final long A_PASS_CLOSES = 1500;

    private static final int ENDED_BY_SIGTERM = 143;

    private final Path home;

    SoakIT(@TempDir Path home) {
        this.home = home;
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "threads and open files are counted in /proc")
    void aProcessThatTakesBatchAfterBatchDoesNotGrow() throws Exception {
        CommuneInput.settings(home);
        Files.createDirectories(home.resolve("input"));
        List<Vitals> vitals = new ArrayList<>();
        // soft references are cleared by each collection, so that caches which could give way do not count as growth
        Process process = new Office(home)
                .onAMachineWith("-XX:SoftRefLRUPolicyMSPerMB=0", "-Duser.language=vi")
                .start("watch", "--settled", "0");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            for (int n = 1; n <= BATCHES; n++) {
                drop(n);
                String sum = sum(told);
                assertThat(sum).as("batch %d", n).contains("1 issued").contains(" 0 failed.");
                if (n % EVERY == 0) {
                    TimeUnit.MILLISECONDS.sleep(A_PASS_CLOSES);
                    vitals.add(Vitals.of(process, n));
                }
            }
            assertThat(process.toHandle().destroy()).isTrue();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
            write(vitals);
        }
        assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(most(vitals, 2, Vitals::threads))
                .as("threads")
                .isLessThanOrEqualTo(most(vitals, 1, Vitals::threads) + 2);
        assertThat(most(vitals, 2, Vitals::openFiles))
                .as("open files")
                .isLessThanOrEqualTo(most(vitals, 1, Vitals::openFiles) + 2);
        if (EVERY > 1) {
            // on a busy machine a sample may come while a pass still holds its batch; what grows is in all of them
            assertThat(least(vitals, 2, Vitals::heap))
                    .as("heap of the last third, at most a tenth above the middle third")
                    .isLessThanOrEqualTo(least(vitals, 1, Vitals::heap) * 11 / 10);
            assertThat(most(vitals, 2, Vitals::metaspace))
                    .as("metaspace of the last third, at most a tenth above the middle third")
                    .isLessThanOrEqualTo(most(vitals, 1, Vitals::metaspace) * 11 / 10);
        }
    }

    /** Under another name and moved in, as a file comes that nobody is writing to any more. */
    private void drop(int n) throws IOException {
        Path file = home.resolve("dot.xlsx");
        CommuneInput.workbook("", "10/03/2026", n * 2, 2).saveAs(file);
        Files.move(file, home.resolve("input/dot-" + n + ".xlsx"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sum(BufferedReader told) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("Batches: ")) {
                return line;
            }
            lines.add(line);
        }
        throw new AssertionError("it ended: " + lines);
    }

    /** @param third 0, 1 or 2 */
    private static long most(List<Vitals> vitals, int third, ToLongFunction<Vitals> what) {
        return ofThird(vitals, third).stream().mapToLong(what).max().orElseThrow();
    }

    private static long least(List<Vitals> vitals, int third, ToLongFunction<Vitals> what) {
        return ofThird(vitals, third).stream().mapToLong(what).min().orElseThrow();
    }

    private static List<Vitals> ofThird(List<Vitals> vitals, int third) {
        int size = vitals.size();
        return vitals.subList(size * third / 3, size * (third + 1) / 3);
    }

    private static void write(List<Vitals> vitals) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| batches | heap, MiB | metaspace, MiB | threads | open files |",
                "| ---: | ---: | ---: | ---: | ---: |"));
        vitals.stream().map(Vitals::written).forEach(lines::add);
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "soak.md"), lines);
    }
}
