package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one clock by which leases are measured: machines whose own clocks differ by minutes would take each other for dead. While
 * the database does not answer, the time goes on from its last answer, as the engine ends for good when its clock fails.
 */
final class DatabaseClock implements Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    private final JdbcClient jdbc;
    private final java.time.Clock machine;
    private final AtomicReference<@Nullable Answer> last = new AtomicReference<>();

    DatabaseClock(JdbcClient jdbc, java.time.Clock machine) {
        this.jdbc = jdbc;
        this.machine = machine;
    }

    /** What the database said, and what this machine's own clock showed then. */
    private record Answer(Instant told, Instant here) {}

    @Override
    public Instant now() {
        try {
            Instant told = jdbc.sql("SELECT clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            last.set(new Answer(told, machine.instant()));
            return told;
        } catch (DataAccessException silent) {
            LOG.debug("the database does not tell the time", silent);
            Answer answer = last.get();
            return answer == null
                    ? machine.instant()
                    : answer.told().plus(Duration.between(answer.here(), machine.instant()));
        }
    }
}
