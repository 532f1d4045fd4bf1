package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.Office;

/** Whoever starts the program twice, by cron or by hand, gets everything once. */
class ManyProcessesIT {

    private static final int AT_ONCE = 5;
    private static final int COMPLETED = 0;
    private static final int LOCKED = 4;
    private static final String LOCK_MESSAGE =
            "Another run holds the lock on the data folder. Wait until it has ended, then start again.";

    private final Path folder;

    ManyProcessesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        CommuneInput.settings(home);
        CommuneInput.copy(folder.resolve("input"), home.resolve("input"));
        return home;
    }

    @Test
    void ofFiveAtOnceOneWorksAndWhoeverGivesANumberGivesItOnce() throws Exception {
        CommuneInput.drop(folder.resolve("input"), 3);
        CalmOffice calm = CalmOffice.of(folder.resolve("calm"), folder.resolve("input"));
        Path home = home("crowd");
        Office office = new Office(home);

        List<String[]> runs = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            runs.add(new String[] {"run"});
        }
        List<Office.Run> ran = atOnce(office, runs);
        assertThat(ran)
                .allSatisfy(run -> assertThat(run.exitCode()).as(run.text()).isIn(COMPLETED, LOCKED));
        assertThat(ran)
                .filteredOn(run -> run.text().contains("e-hong: e-hong.xlsx"))
                .as("one of them works")
                .hasSize(1);
        lockedOnesSaySo(ran);

        List<Office.Run> issued =
                atOnce(office, List.of(CalmOffice.ISSUE, new String[] {"run"}, CalmOffice.ISSUE, CalmOffice.ISSUE));
        assertThat(issued)
                .allSatisfy(run -> assertThat(run.exitCode()).as(run.text()).isIn(COMPLETED, LOCKED));
        lockedOnesSaySo(issued);
        // where the run came first, all three were told to wait
        Office.Run last = office.run(CalmOffice.ISSUE);
        assertThat(last.exitCode()).as(last.text()).isZero();

        assertThat(office.run("run").exitCode()).isZero();
        assertThat(Outcome.of(home).differencesTo(calm.outcome())).isEmpty();
        GapFreeNumbers.in(home);
    }

    private static void lockedOnesSaySo(List<Office.Run> runs) {
        assertThat(runs).filteredOn(run -> run.exitCode() == LOCKED).allSatisfy(run -> assertThat(run.lines())
                .containsExactly(LOCK_MESSAGE));
    }

    private static List<Office.Run> atOnce(Office office, List<String[]> commands) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (String[] command : commands) {
            processes.add(office.start(command));
        }
        List<Office.Run> runs = new ArrayList<>();
        for (Process process : processes) {
            ObservedRun run = ObservedRun.undisturbed(process, new Timeline());
            runs.add(new Office.Run(run.exitCode(), run.lines()));
        }
        return runs;
    }

    @Test
    void whereTheOwnerOfTheLockDiesTheNextOneStartsAtOnce() throws Exception {
        CommuneInput.drop(folder.resolve("input"), 3);
        Path home = home("dead");
        Office office = new Office(home);
        Process owner = office.start("run");
        while (owner.isAlive() && !Files.exists(home.resolve("output/a-mot"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(owner.isAlive()).isTrue();
        Office.Run meanwhile = office.run("status");
        owner.destroyForcibly().waitFor();
        Office.Run next = office.run("run");

        assertThat(meanwhile.exitCode()).isIn(COMPLETED, LOCKED);
        assertThat(next.exitCode()).as(next.text()).isZero();
        assertThat(next.text()).contains(" 0 failed.");
    }
}
