-- What processes that work together ask of each other. Only here: H2 admits one process. The first two tables are of the shape
-- that db-scheduler 16.7 asks for; each holds one kind of task, so that nobody picks what it cannot do.

-- The seat of the manager: one row while somebody sits there.
CREATE TABLE cluster_manager (
    task_name            TEXT                     NOT NULL,
    task_instance        TEXT                     NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN                  NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT                   NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

-- What has been handed out to workers: a row for each partition until it is finished or given up.
CREATE TABLE cluster_partition (LIKE cluster_manager INCLUDING ALL);
CREATE INDEX cluster_partition_due ON cluster_partition (execution_time);
CREATE INDEX cluster_partition_heard ON cluster_partition (last_heartbeat);

-- Workers as they told of themselves last, for the command status.
CREATE TABLE cluster_worker (
    name                 VARCHAR(50)              NOT NULL PRIMARY KEY,
    seen                 TIMESTAMP WITH TIME ZONE NOT NULL
);
