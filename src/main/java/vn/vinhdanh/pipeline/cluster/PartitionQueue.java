package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.pipeline.OnCluster;

/** What the manager has handed out and no worker has finished, or given up, yet. */
@Component
@OnCluster
class PartitionQueue implements HandedOut {

    static final String TABLE = "cluster_partition";
    static final String TASK = "partition";

    private final SchedulerClient client;
    private final JdbcClient jdbc;

    PartitionQueue(DataSource database, JdbcClient jdbc) {
        this.client = SchedulerClient.Builder.create(database).tableName(TABLE).build();
        this.jdbc = jdbc;
    }

    /** Due at once, whatever anybody's clock says. */
    void handOut(Collection<StepExecution> partitions) {
        List<TaskInstance<?>> instances = new ArrayList<>();
        for (StepExecution partition : partitions) {
            instances.add(new TaskInstance<>(TASK, PartitionKey.of(partition).written()));
        }
        client.scheduleBatch(instances, Instant.EPOCH);
    }

    int open(long job) {
        return jdbc.sql("SELECT COUNT(*) FROM cluster_partition WHERE task_instance LIKE ?")
                .param(PartitionKey.ofJob(job) + "%")
                .query(Integer.class)
                .single();
    }

    /** How many certificates its workers have committed so far. */
    int done(long job, String step) {
        return jdbc.sql("SELECT COALESCE(SUM(write_count), 0) FROM batch_step_execution"
                        + " WHERE job_execution_id = ? AND step_name LIKE ?")
                .params(job, step + ":%")
                .query(Integer.class)
                .single();
    }

    /** Also those that a worker is at: it learns of it when it has finished. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void withdraw(long job) {
        jdbc.sql("DELETE FROM cluster_partition WHERE task_instance LIKE ?")
                .param(PartitionKey.ofJob(job) + "%")
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void withdrawAll() {
        jdbc.sql("DELETE FROM cluster_partition").update();
    }
}
