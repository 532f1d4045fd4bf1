package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.vinhdanh.pipeline.Office;

/** What an undisturbed office comes to, and how long it took. */
record CalmOffice(Path home, Timeline run, Timeline issue, Outcome outcome) {

    /** The waiting batch gets the number that follows. */
    static final String[] ISSUE = {
        "issue", CommuneInput.WAITING, "--number", String.valueOf(CommuneInput.NUMBERED + 1), "--date", "2026-03-13"
    };

    static CalmOffice of(Path home, Path input) throws IOException, InterruptedException, SQLException {
        CommuneInput.settings(home);
        CommuneInput.copy(input, home.resolve("input"));
        Office office = new Office(home);
        Timeline run = undisturbed(office, "run");
        Timeline issue = undisturbed(office, ISSUE);
        return new CalmOffice(home, run, issue, Outcome.of(home));
    }

    private static Timeline undisturbed(Office office, String... arguments) throws IOException, InterruptedException {
        Timeline timeline = new Timeline();
        ObservedRun run = ObservedRun.undisturbed(office.start(arguments), timeline);
        assertThat(run.exitCode()).as(run.text()).isZero();
        return timeline;
    }

    /** Whether each of its packages is out in another office too. */
    boolean areOutIn(Path other) {
        return outcome.files().keySet().stream()
                .filter(file -> file.startsWith("output/") && file.endsWith("/SHA256SUMS"))
                .allMatch(file -> Files.exists(other.resolve(file)));
    }
}
