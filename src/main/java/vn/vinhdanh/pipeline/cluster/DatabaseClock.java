package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one clock by which leases are measured: machines whose own clocks differ by minutes would take each other for dead.
 * While the database cannot be reached it tells no time, and nobody can be declared dead then.
 */
final class DatabaseClock implements Clock {

    private final JdbcClient jdbc;

    DatabaseClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
