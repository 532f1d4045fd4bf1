package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vinhdanh.benchmarks.distribution.job.OldHandOut;

/** The tasks in the database that belong to partitions. */
class HandedOut implements OldHandOut {

    private static final Logger LOG = LoggerFactory.getLogger(HandedOut.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration OUTAGE = Duration.ofSeconds(60);

    private final SchedulerClient client;
    private final JdbcTemplate jdbc;

    HandedOut(SchedulerClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void add(Collection<StepExecution> executions) {
        List<TaskInstance<?>> instances = executions.stream()
                .map(Partition::of)
                .<TaskInstance<?>>map(partition -> Partition.TASK
                        .instance(partition.taskInstance())
                        .data(partition)
                        .build())
                .toList();
        client.scheduleBatch(instances, Instant.now());
    }

    /** Waits until no task is left; a database that does not answer is given a minute to come back. */
    void awaitNone(long jobExecutionId) throws InterruptedException {
        Instant answered = Instant.now();
        while (true) {
            try {
                if (left(jobExecutionId) == 0) {
                    return;
                }
                answered = Instant.now();
            } catch (DataAccessException e) {
                LOG.warn("the tasks could not be counted", e);
                if (answered.plus(OUTAGE).isBefore(Instant.now())) {
                    throw e;
                }
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private int left(long jobExecutionId) {
        Integer left = jdbc.queryForObject(
                "SELECT count(*) FROM scheduled_tasks WHERE task_name = ? AND starts_with(task_instance, ?)",
                Integer.class,
                Partition.TASK.getTaskName(),
                Partition.prefix(jobExecutionId));
        return left == null ? 0 : left;
    }

    /** By SQL, since the client refuses to cancel what is being worked on. */
    @Override
    public void remove() {
        jdbc.update("DELETE FROM scheduled_tasks WHERE task_name = ?", Partition.TASK.getTaskName());
    }
}
