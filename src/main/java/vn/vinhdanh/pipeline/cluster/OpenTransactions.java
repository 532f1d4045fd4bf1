package vn.vinhdanh.pipeline.cluster;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;

/**
 * What a process that hangs may hold: rows that its successor is going to write. The server still has its session, as the machine's
 * network answers for it.
 */
@Component
@OnCluster
class OpenTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTransactions.class);

    private final JdbcClient jdbc;
    private final ClusterSettings settings;

    OpenTransactions(JdbcClient jdbc, ClusterSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * Ends those of this account in which nothing has happened for almost the lease: whoever was taken for dead may have written
     * once more after its last sign of life. What they had not committed is undone; whoever takes over goes on from what was.
     */
    void endThoseThatHang() {
        long silence = settings.lease().minus(settings.sign()).toMillis();
        int ended = jdbc.sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND usename = current_user
                          AND state LIKE 'idle in transaction%' AND pid <> pg_backend_pid()
                          AND state_change < clock_timestamp() - CAST(? AS INTERVAL)
                        """)
                .param(silence + " milliseconds")
                .query()
                .listOfRows()
                .size();
        if (ended > 0) {
            LOG.warn("{} transactions of a process that hangs have been ended", ended);
        }
    }
}
