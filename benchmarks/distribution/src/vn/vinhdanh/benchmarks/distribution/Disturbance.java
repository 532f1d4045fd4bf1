package vn.vinhdanh.benchmarks.distribution;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does to the processes what the scenario asks for, once enough rows are made. */
final class Disturbance {

    private static final long FREEZE_MILLIS = 20_000;
    private static final long PAUSE_MILLIS = 2_000;

    private final Processes processes;
    private final Scenario scenario;

    Disturbance(Processes processes, Scenario scenario) {
        this.processes = processes;
        this.scenario = scenario;
    }

    /** The process of the job that is to be waited for. */
    ChildJvm disturb(ChildJvm job) throws Exception {
        if (scenario == Scenario.CALM || scenario == Scenario.EMPTY) {
            return job;
        }
        awaitRows();
        switch (scenario) {
            case WORKER_TERMINATED -> processes.firstWorker().terminate();
            case WORKER_KILLED, WORKER_KILLED_LATE -> processes.firstWorker().kill();
            case WORKER_FROZEN -> freeze(processes.firstWorker());
            case DATABASE_RESTARTED -> processes.database().restart(PAUSE_MILLIS);
            case BROKER_RESTARTED -> restartBroker();
            case MANAGER_KILLED -> {
                return restart(job);
            }
            default -> throw new IllegalStateException(scenario.label());
        }
        return job;
    }

    private void awaitRows() throws Exception {
        JdbcTemplate jdbc = processes.database().jdbc();
        Patience.until(Duration.ofSeconds(60), "enough rows are made", () -> {
            Integer made = jdbc.queryForObject("SELECT count(*) FROM made", Integer.class);
            return made != null && made >= scenario.rowsBefore();
        });
    }

    private static void freeze(ChildJvm worker) throws Exception {
        worker.freeze();
        try {
            Thread.sleep(FREEZE_MILLIS);
        } finally {
            worker.thaw();
        }
    }

    private void restartBroker() throws Exception {
        processes.killBroker();
        Thread.sleep(PAUSE_MILLIS);
        processes.startBroker();
    }

    private ChildJvm restart(ChildJvm job) throws Exception {
        job.kill();
        Thread.sleep(PAUSE_MILLIS);
        return processes.startJob();
    }
}
