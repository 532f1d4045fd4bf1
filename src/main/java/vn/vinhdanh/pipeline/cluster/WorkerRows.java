package vn.vinhdanh.pipeline.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.pipeline.OnCluster;

/** Which workers there are, and what they are at, for the eyes of operators. */
@Component
@OnCluster
class WorkerRows implements ClusterView {

    private static final String WORKERS = """
            SELECT w.name, w.seen < clock_timestamp() - CAST(:silence AS INTERVAL) AS silent,
                   CAST(EXTRACT(EPOCH FROM clock_timestamp() - w.seen) AS INT) AS seconds, s.step_name
            FROM cluster_worker w
            LEFT JOIN cluster_partition p ON p.picked AND p.picked_by = w.name
            LEFT JOIN batch_step_execution s
                ON s.step_execution_id = CAST(split_part(p.task_instance, ':', 2) AS BIGINT)
            ORDER BY w.name
            """;

    private static final String PARTITIONS = """
            SELECT b.parameter_value AS batch, s.step_name, s.write_count, s.status, p.picked_by, p.consecutive_failures,
                   p.task_instance IS NOT NULL AS open
            FROM batch_step_execution s
            JOIN batch_job_execution j ON j.job_execution_id = s.job_execution_id AND j.end_time IS NULL
            JOIN batch_job_execution_params b ON b.job_execution_id = j.job_execution_id AND b.parameter_name = 'batch'
            LEFT JOIN cluster_partition p ON p.task_instance = s.job_execution_id || ':' || s.step_execution_id
            WHERE s.step_name LIKE '%:%'
            ORDER BY 1, s.step_execution_id
            """;

    private final JdbcClient jdbc;
    private final ClusterSettings settings;

    WorkerRows(JdbcClient jdbc, ClusterSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Transactional
    public void seen(String name) {
        int known = jdbc.sql("UPDATE cluster_worker SET seen = clock_timestamp() WHERE name = ?")
                .param(name)
                .update();
        if (known == 0) {
            // of those that died and never took leave; one that lives tells of itself anew
            jdbc.sql("DELETE FROM cluster_worker WHERE seen < clock_timestamp() - INTERVAL '1 day'")
                    .update();
            jdbc.sql("INSERT INTO cluster_worker (name, seen) VALUES (?, clock_timestamp())")
                    .param(name)
                    .update();
        }
    }

    @Transactional
    public void gone(String name) {
        jdbc.sql("DELETE FROM cluster_worker WHERE name = ?").param(name).update();
    }

    @Override
    public @Nullable String manager() {
        return jdbc.sql("SELECT picked_by FROM cluster_manager WHERE picked")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Override
    public List<WorkerSeen> workers() {
        return jdbc.sql(WORKERS)
                .param("silence", settings.lease().toSeconds() + " seconds")
                .query((row, index) -> new WorkerSeen(
                        row.getString("name"),
                        row.getBoolean("silent"),
                        row.getInt("seconds"),
                        row.getString("step_name")))
                .list();
    }

    @Override
    public List<PartitionSeen> partitions() {
        return jdbc.sql(PARTITIONS)
                .query((row, index) -> new PartitionSeen(
                        row.getString("batch"),
                        row.getString("step_name"),
                        row.getString("status"),
                        row.getBoolean("open"),
                        row.getString("picked_by"),
                        row.getInt("consecutive_failures"),
                        row.getInt("write_count")))
                .list();
    }
}
