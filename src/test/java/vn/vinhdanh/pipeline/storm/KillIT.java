package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.Office;
import vn.vinhdanh.publish.DurableFiles;

/**
 * The real process, killed at random instants and started again until it is through, comes to what an undisturbed one comes to:
 * the same bytes, every row once, numbers without a gap. Two hundred kills with {@code -Dkills=200}; what came of them is in
 * {@code target/kills.md}. Another storm with {@code -Dkills.seed}.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("kills.seed", 20261129L);
    /** In the long form one list is longer than a chunk. */
    private static final int PEOPLE = KILLS > 20 ? 230 : 4;

    private final Path folder;
    private final Random random = new Random(SEED);
    private final KillTable table = new KillTable();

    KillIT(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        this.folder = folder;
    }

    @Test
    void whateverTheInstantsOfItsKillsARunComesToWhatAnUndisturbedOneComesTo() throws Exception {
        Path input = folder.resolve("input");
        CommuneInput.drop(input, PEOPLE);
        CalmOffice calm = CalmOffice.of(folder.resolve("calm"), input);
        say("seed %d; an undisturbed run takes %d ms, issuing %d ms"
                .formatted(
                        SEED,
                        calm.run().length().toMillis(),
                        calm.issue().length().toMillis()));
        GapFreeNumbers.in(calm.home());

        for (int round = 1; table.total() < KILLS; round++) {
            Path home = folder.resolve("storm-" + round);
            CommuneInput.settings(home);
            CommuneInput.copy(input, home.resolve("input"));
            int kills = Math.min(KILLS - table.total(), 4);
            Storm storm = new Storm(new Office(home), home, calm, random, table);
            storm.rage(kills, round % 4 == 3);

            assertThat(storm.faults()).as("seen in output/ in round %d", round).isEmpty();
            GapFreeNumbers.in(home);
            assertThat(Outcome.of(home).differencesTo(calm.outcome()))
                    .as("differences after round %d: %s", round, storm.told())
                    .isEmpty();
            say("round %d: %s; watcher looked %d times".formatted(round, storm.told(), storm.looks()));
            DurableFiles.deleteTree(home);
            keep(round);
        }
        say(table.written());
        assertThat(table.total()).isGreaterThanOrEqualTo(KILLS);
    }

    /** After each round, so that a long storm can be looked at before its end. */
    private void keep(int rounds) throws IOException {
        Files.writeString(
                Path.of("target", "kills.md"),
                String.format(
                        Locale.ROOT,
                        "seed %d, %d kills in %d rounds%n%n%s",
                        SEED,
                        table.total(),
                        rounds,
                        table.written()));
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
