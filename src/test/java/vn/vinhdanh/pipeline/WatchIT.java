package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.publish.PrivateFolder;

/** A real process watches the folder, into which files come as clerks and slow networks bring them. */
@Timeout(300)
class WatchIT {

    private static final String WARD = "de-nghi-khen-thuong-phuong-phan-dinh-phung";
    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11";
    private static final int ENDED_BY_SIGTERM = 143;

    private final Path home;
    private final Office office;

    WatchIT(@TempDir Path home) throws IOException {
        this.home = home;
        this.office = new Office(home);
        Files.createDirectories(office.input());
    }

    private static List<String> until(BufferedReader told, Predicate<String> last) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        do {
            line = told.readLine();
            assertThat(line).as("behind %s", lines).isNotNull();
            lines.add(line);
        } while (!last.test(line));
        return lines;
    }

    private static List<String> summed(BufferedReader told) throws IOException {
        return until(told, line -> line.startsWith("Batches: "));
    }

    private static int ended(Process process) throws InterruptedException {
        // The process' own methods would also close the stream that is read here.
        assertThat(process.toHandle().destroy()).isTrue();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void eachWorkbookIsTakenOnceItIsWholeAndMeanwhileOthersMayAsk() throws Exception {
        Process process = office.start("watch", "--settled", "4");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("Watching " + office.input() + ".");

            copiedSlowly(WARD + ".xlsx");
            List<String> first = summed(told);
            assertThat(first).contains(WARD + ": " + WARD + ".xlsx");
            assertThat(first.get(first.size() - 1)).contains(" 0 failed.").contains(" 0 left for later,");
            assertThat(office.batch(WARD).resolve("report.json")).exists();

            assertThat(office.run("status").text()).contains(WARD);

            Path owner = Files.writeString(office.input().resolve("~$" + CONFERENCE + ".xlsx"), "Lan");
            office.withSample(CONFERENCE + ".xlsx");
            TimeUnit.SECONDS.sleep(8);
            assertThat(told.ready()).isFalse();
            Files.delete(owner);
            List<String> second = summed(told);
            assertThat(second)
                    .contains(CONFERENCE + ": " + CONFERENCE + ".xlsx")
                    .noneMatch(line -> line.contains(WARD));
            assertThat(office.batch(CONFERENCE).resolve("report.json")).exists();

            assertThat(ended(process)).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(told.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    /** In pieces, as over a slow network: it is never longer than a second without growing. */
    private void copiedSlowly(String sample) throws IOException, InterruptedException {
        byte[] all = Files.readAllBytes(Path.of("input", sample));
        int piece = all.length / 6 + 1;
        try (OutputStream out = Files.newOutputStream(office.input().resolve(sample))) {
            for (int from = 0; from < all.length; from += piece) {
                out.write(all, from, Math.min(piece, all.length - from));
                out.flush();
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @Test
    void whoIsToldToEndAtWorkEndsAtTheNextChunkAndTheNextOneGoesOn() throws Exception {
        office.withSample(CONFERENCE + ".xlsx");
        Process process = office.start("watch", "--settled", "0");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            until(told, line -> line.strip().equals("renderCertificates"));

            assertThat(ended(process)).isEqualTo(ENDED_BY_SIGTERM);
        } finally {
            process.destroyForcibly();
        }
        assertThat(office.batch(CONFERENCE)).doesNotExist();

        Office.Run next = office.run("run");

        assertThat(next.exitCode()).isZero();
        assertThat(next.text()).contains("Batches: 1 issued");
        assertThat(office.batch(CONFERENCE).resolve("report.json")).exists();
    }

    @Test
    void whereAnotherHoldsTheLockItIsTriedAgain() throws Exception {
        PrivateFolder.make(home.resolve("data"));
        String database = "jdbc:h2:file:" + home.toAbsolutePath().resolve("data/vinhdanh");
        Process process;
        try (Connection other = DriverManager.getConnection(database, "vinhdanh", "")) {
            process = office.start("watch", "--again", "2");
            BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
            assertThat(told.readLine())
                    .isEqualTo("Another run holds the lock on the data folder. Trying again every 2 seconds.");
            assertThat(other.isValid(1)).isTrue();
        }
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("Watching " + office.input() + ".");
        } finally {
            process.destroyForcibly();
        }
    }
}
