package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.vinhdanh.pipeline.Office;

/** One office whose processes are killed and started again, and somebody who looks at its output all the while. */
final class Storm {

    private static final int ENDED_BY_SIGTERM = 143;
    private static final String[] RUN = {"run"};
    private static final String[] WATCH = {"watch", "--settled", "0", "--again", "1"};

    private final Office office;
    private final Path home;
    private final CalmOffice calm;
    private final Random random;
    private final KillTable table;
    private final List<String> told = new ArrayList<>();
    private List<String> faults = List.of();
    private long looks;

    Storm(Office office, Path home, CalmOffice calm, Random random, KillTable table) {
        this.office = office;
        this.home = home;
        this.calm = calm;
        this.random = random;
        this.table = table;
    }

    List<String> faults() {
        return faults;
    }

    String told() {
        return String.join(", ", told);
    }

    long looks() {
        return looks;
    }

    /** @param kills at most so many; a third of them while a number is issued */
    void rage(int kills, boolean watching) throws IOException, InterruptedException, SQLException {
        OutputWatch watcher = new OutputWatch(home.resolve("output"));
        try {
            int whileIssued = kills / 3;
            kill(kills - whileIssued, calm.run(), watching ? WATCH : RUN);
            if (watching) {
                watchToTheEnd();
            }
            through(RUN);
            kill(whileIssued, calm.issue(), CalmOffice.ISSUE);
            through(CalmOffice.ISSUE);
        } finally {
            watcher.end();
        }
        faults = watcher.faults();
        looks = watcher.looks();
    }

    private void kill(int kills, Timeline timeline, String... arguments)
            throws IOException, InterruptedException, SQLException {
        for (int n = 0; n < kills; n++) {
            // a watching process has no end that would come before the blow
            boolean atAnyInstant = arguments == WATCH || random.nextBoolean();
            if (!kill(atAnyInstant ? timeline.anyInstant(random) : timeline.anyStep(random), arguments)) {
                return;
            }
        }
    }

    /** False where it ended before. */
    private boolean kill(Blow blow, String... arguments) throws IOException, InterruptedException, SQLException {
        ObservedRun run = ObservedRun.struck(office.start(arguments), blow);
        if (!run.struck()) {
            told.add(arguments[0] + " ended with " + run.exitCode() + " before the blow");
            return false;
        }
        table.hit(run.place(), blow);
        told.add(arguments[0] + " killed " + blow + " (" + run.place() + ")");
        assertThat(VisiblePackages.notInTheRegister(home)).as("%s", told).isEmpty();
        return true;
    }

    /** Once all packages are out it is asked to end, whether that finds it at work or at rest. */
    private void watchToTheEnd() throws IOException, InterruptedException {
        Process process = office.start(WATCH);
        Thread asking = new Thread(() -> {
            try {
                while (process.isAlive() && !calm.areOutIn(home)) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.toHandle().destroy();
        });
        asking.start();
        ObservedRun last = ObservedRun.undisturbed(process, new Timeline());
        asking.join();
        told.add("watch ended with " + last.exitCode());
        assertThat(last.exitCode()).as("%s: %s", told, last.text()).isEqualTo(ENDED_BY_SIGTERM);
    }

    private void through(String... arguments) throws IOException, InterruptedException {
        ObservedRun last = ObservedRun.undisturbed(office.start(arguments), new Timeline());
        told.add(arguments[0] + " ended with " + last.exitCode());
        assertThat(last.exitCode()).as("%s: %s", told, last.text()).isZero();
    }
}
