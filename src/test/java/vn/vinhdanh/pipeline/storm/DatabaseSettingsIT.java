package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Why the database is opened as application.yaml has it: a real process commits, announces each commit, and is killed. */
class DatabaseSettingsIT {

    private static final String FOLDER = "${vinhdanh.folders.data}";
    /** As H2 would be without them. */
    private static final String DEFAULTS = "jdbc:h2:file:" + FOLDER + "/vinhdanh";

    private static final int COMMITS = 300;
    private static final int CHECKPOINT_EVERY = 50;
    private static final int TRIES = 3;

    private final Path folder;

    DatabaseSettingsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String programs() throws IOException {
        return String.valueOf(new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("spring.datasource.url"));
    }

    private String database(String url, int n) throws IOException {
        return url.replace(
                FOLDER,
                Files.createDirectories(folder.resolve("data-" + n))
                        .toAbsolutePath()
                        .toString());
    }

    private static Process started(String url, int checkpoint) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        url,
                        String.valueOf(checkpoint))
                .redirectErrorStream(true)
                .start();
    }

    /** The last row that it announced before the kill: committed, or safe. */
    private static int killedAfter(int commits, Process process, String announcement) throws Exception {
        int last = 0;
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith(announcement)) {
                    last = Integer.parseInt(line.substring(announcement.length()));
                }
                if (last >= commits) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(last).as("announced before the kill").isGreaterThanOrEqualTo(commits);
        return last;
    }

    private static int kept(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "vinhdanh", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), MAX(n) FROM commits")) {
            rows.next();
            assertThat(rows.getInt(1)).as("no row between is missing").isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }

    @Test
    void ofWhatWasAnnouncedAsSafeAfterACheckpointAKillTakesNothing() throws Exception {
        String url = database(programs(), 0);
        int safe = killedAfter(COMMITS, started(url, CHECKPOINT_EVERY), CommittingProcess.SAFE);

        assertThat(kept(url)).isGreaterThanOrEqualTo(safe);
    }

    @Test
    void aKillTakesNoCommitThoughWithH2sDefaultsItTakesThoseOfHalfASecond() throws Exception {
        List<Integer> lostByDefault = new ArrayList<>();
        List<Integer> lost = new ArrayList<>();
        for (int n = 1; n <= TRIES; n++) {
            lostByDefault.add(lost(database(DEFAULTS, n)));
            lost.add(lost(database(programs(), TRIES + n)));
        }
        System.out.println("lost of " + COMMITS + " announced commits, in " + TRIES + " kills: " + lostByDefault
                + " with H2's defaults, " + lost + " with the program's settings");

        assertThat(lost).as("with the program's settings").containsOnly(0);
        assertThat(lostByDefault.stream().mapToInt(Integer::intValue).sum())
                .as("which is why the settings are as they are")
                .isPositive();
    }

    private static int lost(String url) throws Exception {
        return Math.max(0, killedAfter(COMMITS, started(url, 0), CommittingProcess.COMMITTED) - kept(url));
    }

    @Test
    void aChunkInWorkAtSigtermIsCommittedBecauseTheDatabaseDoesNotCloseByItself() throws Exception {
        assertThat(lastChunk(database(programs(), 0))).isEqualTo("committed");
        assertThat(lastChunk(database(DEFAULTS, 1))).isEqualTo("lost: " + ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
    }

    private static String lastChunk(String url) throws Exception {
        Process process = started(url, 0);
        String last = "";
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.equals(CommittingProcess.COMMITTED + 1)) {
                    process.toHandle().destroy();
                }
                if (line.startsWith(CommittingProcess.LAST_CHUNK)) {
                    last = line.substring(CommittingProcess.LAST_CHUNK.length());
                }
            }
        }
        process.waitFor();
        return last;
    }
}
