package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.keeping.Backup;
import vn.vinhdanh.pipeline.keeping.BackupAnswer;
import vn.vinhdanh.pipeline.keeping.BackupAsked;

/** A real process makes a backup amid its work, is killed, and another machine goes on from the file. */
@Timeout(600)
class BackupIT {

    private final Path root;

    BackupIT(@TempDir Path root) {
        this.root = root;
    }

    private Office office(String name) throws IOException {
        Path home = root.resolve(name);
        Office office = new Office(home);
        Files.createDirectories(office.input());
        Weekly.list("tuần 1", "1", "02/03/2026", "Tổ 1").saveAs(office.input().resolve("a.xlsx"));
        Weekly.list("tuần 2", "2", "03/03/2026", "Tổ 1", "Tổ 2")
                .saveAs(office.input().resolve("b.xlsx"));
        return office;
    }

    private static void until(BufferedReader told, String line) throws IOException {
        for (String next = told.readLine(); !line.equals(next == null ? null : next.strip()); next = told.readLine()) {
            assertThat(next).as("before " + line).isNotNull();
        }
    }

    private Path copyOfInput(Office from, String name) throws IOException {
        Path home = root.resolve(name);
        Files.createDirectories(home.resolve("input"));
        for (String file : List.of("a.xlsx", "b.xlsx")) {
            Files.copy(from.input().resolve(file), home.resolve("input").resolve(file));
        }
        return home;
    }

    @Test
    void aBackupTakenAmidARunGoesOnElsewhereToTheSameBytes() throws Exception {
        Office lost = office("lost");
        Office calm = new Office(copyOfInput(lost, "calm"));
        assertThat(calm.run("run").exitCode()).isZero();

        Path backup = root.resolve("elsewhere/backup.zip");
        Process run = lost.start("run");
        try (BufferedReader told = run.inputReader(StandardCharsets.UTF_8)) {
            until(told, "b: b.xlsx");
            until(told, "renderCertificates");
            Optional<BackupAnswer> answer = new BackupAsked(root.resolve("lost/data"), backup).waitFor(line -> {});
            run.toHandle().destroyForcibly();
            run.waitFor();
            assertThat(answer).hasValueSatisfying(made -> {
                assertThat(made.failure()).isNull();
                assertThat(made.made())
                        .isNotNull()
                        .extracting(Backup.Made::remarks)
                        .isEqualTo(List.of());
            });
        } finally {
            run.destroyForcibly();
        }

        Office found = new Office(copyOfInput(lost, "found"));
        Office.Run restored = found.run("restore", backup.toString());
        assertThat(restored.exitCode()).as(restored.text()).isZero();
        Office.Run verified = found.run("verify", "output");
        assertThat(verified.exitCode()).as(verified.text()).isZero();
        Office.Run next = found.run("run");
        assertThat(next.text()).contains("b: b.xlsx").contains("Batches: 1 issued");
        assertThat(found.published()).isEqualTo(calm.published());
        assertThat(found.report("b").get("rows")).isEqualTo(calm.report("b").get("rows"));
    }

    /** Whether it asks the run or comes after it: the operator need not know. */
    @Test
    void theCommandMakesABackupWhateverIsOnAndKeepsTheLatest() throws Exception {
        Office office = office("busy");
        Path folder = Files.createDirectories(root.resolve("backups"));
        Path old = Files.writeString(folder.resolve("vinhdanh-2026-01-01-010000.zip"), "old");
        Path other = Files.writeString(folder.resolve("notes.zip"), "not a backup");

        Process run = office.start("run");
        Office.Run backup;
        try (BufferedReader told = run.inputReader(StandardCharsets.UTF_8)) {
            until(told, "readNominations");
            backup = office.run("backup", folder.toString(), "--keep", "1");
            told.lines().forEach(line -> {});
        }

        assertThat(run.waitFor()).isZero();
        assertThat(backup.exitCode()).as(backup.text()).isZero();
        assertThat(backup.text()).contains("Backup: ", "Removed: " + old);
        assertThat(other).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("vinhdanh-")))
                    .hasSize(1);
        }
    }
}
