package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.StopSignal;

/**
 * Starts db-scheduler on a table of its own for each thing that one process at a time does: rows are locked by
 * {@code FOR UPDATE SKIP LOCKED}, signs of life are written by whoever works, and what is heard of no longer is taken over.
 */
@Component
@OnCluster
class Engine {

    private static final Duration LOOK = Duration.ofMillis(500);

    /** One process does one thing at a time: what it fetched and has not begun would get no signs of life. */
    private static final double NO_MORE_THAN_IT_WORKS_ON = 1.0;

    private final DataSource database;
    private final ClusterSettings settings;
    private final DatabaseClock clock;

    Engine(DataSource database, JdbcClient jdbc, ClusterSettings settings, java.time.Clock machine) {
        this.database = database;
        this.settings = settings;
        this.clock = new DatabaseClock(jdbc, machine);
    }

    /** Not started yet; one that was stopped is not started again. */
    Scheduler on(String table, Task<?> task) {
        return Scheduler.create(database, task)
                .tableName(table)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(settings.member()))
                .clock(clock)
                .threads(1)
                .pollingInterval(LOOK)
                .pollUsingLockAndFetch(0.5, NO_MORE_THAN_IT_WORKS_ON)
                .heartbeatInterval(settings.sign())
                .missedHeartbeatsLimit(ClusterSettings.SIGNS)
                // the step is stopped by its flag; an interrupted one would count as completed with items unread
                .shutdownMaxWait(StopSignal.LONGEST_CHUNK)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }
}
