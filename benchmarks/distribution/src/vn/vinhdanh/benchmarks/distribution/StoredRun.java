package vn.vinhdanh.benchmarks.distribution;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vinhdanh.benchmarks.distribution.job.Work;

/** What the database says of a run: made rows, and executions of the job. */
final class StoredRun {

    private static final int SILENT_SECONDS = 5;
    private static final int LONGEST_SECONDS = 40;

    private final JdbcTemplate jdbc;

    StoredRun(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker may still be at work though the job ended. */
    void awaitSilence() throws InterruptedException {
        int silent = 0;
        int made = made();
        for (int second = 0; second < LONGEST_SECONDS && silent < SILENT_SECONDS; second++) {
            Thread.sleep(1000);
            int now = made();
            silent = now == made ? silent + 1 : 0;
            made = now;
        }
    }

    Figures figures(int wanted) {
        int distinct = number("SELECT count(DISTINCT ordinal) FROM made");
        return new Figures(statuses(), steps(), seconds(), wanted - distinct, made() - distinct);
    }

    private int made() {
        return number("SELECT count(*) FROM made");
    }

    private List<String> statuses() {
        return jdbc.queryForList(
                "SELECT status FROM batch_job_execution ORDER BY job_execution_id", String.class);
    }

    /** The ends of the partitions that did not just complete. */
    private List<String> steps() {
        return jdbc.queryForList(
                """
                SELECT count(*) || ' ' || status FROM batch_step_execution
                WHERE step_name LIKE ? AND status <> 'COMPLETED' GROUP BY status ORDER BY status
                """,
                String.class,
                Work.WORKER_STEP + ":%");
    }

    private double seconds() {
        Double seconds = jdbc.queryForObject(
                "SELECT extract(epoch FROM max(end_time) - min(start_time)) FROM batch_job_execution", Double.class);
        return seconds == null ? Double.NaN : seconds;
    }

    private int number(String query) {
        Integer number = jdbc.queryForObject(query, Integer.class);
        return number == null ? 0 : number;
    }
}
