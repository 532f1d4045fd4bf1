package vn.vinhdanh.pipeline.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.operator.HandClock;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.publish.Folders;

/** What stands in an office's folders is never lost to a restore, and what is not whole never comes back. */
class RestorationTest {

    private static final FileTime THEN = FileTime.from(Instant.parse("2026-03-02T01:30:00Z"));

    private final Path home;
    private final Path file;
    private final Restoration restoration;

    RestorationTest(@TempDir Path home) {
        this.home = home;
        this.file = home.resolve("backup.zip");
        this.restoration = new Restoration(
                new Folders(
                        home.resolve("input"), home.resolve("output"), home.resolve("data"), home.resolve("templates")),
                new OfficeFiles(home, Path.of("catalogue")),
                new HandClock(),
                line -> {});
    }

    private static Map<String, String> office() {
        return new TreeMap<>(Map.of(
                "data/vinhdanh.mv.db", "the register",
                "data/sources/q3/q3.xlsx", "a workbook",
                "output/q3/quyet-dinh.pdf", "a decision",
                "templates/decision/page.ftlh", "a template",
                "settings/application.yaml", "vinhdanh: 1"));
    }

    private void backup(Map<String, String> files, int format, int schema) throws IOException {
        try (BackupArchive archive = new BackupArchive(file, home.resolve("sums"))) {
            add(archive, BackupManifest.NAME, """
                    {"format":%d,"program":"2.0.0","schema":%d,"madeAt":"2026-03-02T08:30"}""".formatted(format, schema));
            for (Map.Entry<String, String> entry : files.entrySet()) {
                add(archive, entry.getKey(), entry.getValue());
            }
            archive.finish(THEN);
        }
    }

    private static void add(BackupArchive archive, String name, String content) throws IOException {
        archive.add(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), THEN);
    }

    private String at(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> home.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private void refused(boolean replace, String... words) throws IOException {
        List<String> before = entries();
        assertThatThrownBy(() -> restoration.restore(file, replace))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(words);
        assertThat(entries()).as("nothing was changed").isEqualTo(before);
    }

    @Test
    void everythingComesBackWhereNothingStood() throws Exception {
        backup(office(), 1, 9);

        Restoration.Restored restored = restoration.restore(file, false);

        assertThat(restored.files()).isEqualTo(4);
        assertThat(at("data/vinhdanh.mv.db")).isEqualTo("the register");
        assertThat(at("data/sources/q3/q3.xlsx")).isEqualTo("a workbook");
        assertThat(at("output/q3/quyet-dinh.pdf")).isEqualTo("a decision");
        assertThat(at("templates/decision/page.ftlh")).isEqualTo("a template");
        assertThat(at("application.yaml")).isEqualTo("vinhdanh: 1");
        assertThat(Files.getLastModifiedTime(home.resolve("output/q3/quyet-dinh.pdf")))
                .isEqualTo(THEN);
        assertThat(entries()).as("no unfinished file").hasSize(6);
    }

    @Test
    void whatAMereLookLeavesInAnEmptyFolderIsNotInTheWay() throws Exception {
        Files.createDirectories(home.resolve("data/logs"));
        Files.writeString(home.resolve("data/logs/vinhdanh.log"), "started");
        backup(office(), 1, 9);

        assertThat(restoration.restore(file, false).aside()).isEmpty();
        assertThat(at("data/vinhdanh.mv.db")).isEqualTo("the register");
        assertThat(at("data/logs/vinhdanh.log")).isEqualTo("started");
    }

    @Test
    void aFolderThatHoldsSomethingIsNotTouchedUnlessAsked() throws Exception {
        Files.createDirectories(home.resolve("output/q4"));
        Files.writeString(home.resolve("output/q4/quyet-dinh.pdf"), "of this machine");
        backup(office(), 1, 9);

        refused(false, "output is not empty", "q4 lies there", "--replace", "never deleted");
    }

    @Test
    void askedToReplaceItMovesAsideAndDeletesNothing() throws Exception {
        Files.createDirectories(home.resolve("output/q4"));
        Files.writeString(home.resolve("output/q4/quyet-dinh.pdf"), "of this machine");
        backup(office(), 1, 9);

        Restoration.Restored restored = restoration.restore(file, true);

        String aside = "output-before-restore-2026-11-29-013000";
        assertThat(restored.aside()).containsExactly(home.resolve(aside));
        assertThat(at(aside + "/q4/quyet-dinh.pdf")).isEqualTo("of this machine");
        assertThat(at("output/q3/quyet-dinh.pdf")).isEqualTo("a decision");
        assertThat(home.resolve("output/q4")).doesNotExist();
    }

    @Test
    void theOfficesOwnFilesThatAreTheSameStayAndOtherSettingsLieBeside() throws Exception {
        Files.createDirectories(home.resolve("templates/decision"));
        Files.writeString(home.resolve("templates/decision/page.ftlh"), "a template");
        Files.writeString(home.resolve("application.yaml"), "of this machine");
        backup(office(), 1, 9);

        Restoration.Restored restored = restoration.restore(file, false);

        assertThat(at("application.yaml")).isEqualTo("of this machine");
        assertThat(restored.beside()).containsExactly(home.resolve("application.yaml.from-backup"));
        assertThat(at("application.yaml.from-backup")).isEqualTo("vinhdanh: 1");
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws Exception {
        backup(office(), 1, 99);
        refused(false, "newer version", "2.0.0", "migration 99, this program knows ", "Install that version");

        Files.delete(file);
        backup(office(), 2, 9);
        refused(true, "newer version");
    }

    @Test
    void aDamagedFileBringsNothingBack() throws Exception {
        backup(office(), 1, 9);
        byte[] bytes = Files.readAllBytes(file);
        // a PDF is laid in as it is, so that its text can be found and changed
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Files.write(file, raw.replace("a decision", "a derision").getBytes(StandardCharsets.ISO_8859_1));

        refused(false, "is damaged: output/q3/quyet-dinh.pdf", "Take another backup");
    }

    @Test
    void aFileThatWasCutOffOrIsSomethingElseIsRefused() throws Exception {
        backup(office(), 1, 9);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refused(false, "is no backup, or was cut off");

        Files.writeString(file, "not a zip");
        refused(false, "is no backup, or was cut off");
    }

    @Test
    void nothingComesBackOutsideItsFolder() throws Exception {
        Map<String, String> files = office();
        files.put("data/../../evil", "x");
        backup(files, 1, 9);

        refused(false, "is damaged: data/../../evil");
    }

    @Test
    void aRegisterThatAnotherProcessHasOpenIsLeftAlone() throws Exception {
        Files.createDirectories(home.resolve("data"));
        backup(office(), 1, 9);
        Path register = Files.writeString(home.resolve("data/vinhdanh.mv.db"), "in use");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        locker().toString(),
                        register.toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> restoration.restore(file, true))
                    .isInstanceOf(Restoration.InUse.class)
                    .hasMessageContaining("open in another process");
            assertThat(at("data/vinhdanh.mv.db")).isEqualTo("in use");
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (FileChannel again = FileChannel.open(register, StandardOpenOption.WRITE)) {
            assertThat(again.tryLock()).isNotNull();
        }
    }

    /** Within one process the lock would be ours. */
    private Path locker() throws IOException {
        return Files.writeString(home.resolve("Locker.java"), """
                class Locker {
                    public static void main(String[] file) throws Exception {
                        var channel = java.nio.channels.FileChannel.open(
                                java.nio.file.Path.of(file[0]), java.nio.file.StandardOpenOption.WRITE);
                        System.out.println(channel.lock() == null ? "" : "locked");
                        Thread.sleep(60000);
                    }
                }
                """);
    }
}
