package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.cluster.HandedOut;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/**
 * Mends what a killed process leaves in the job repository and on the disk. Safe because the database admits one process
 * only: whatever still looks as if it were running is dead. Where several work together one is the manager; a worker that is
 * still at a partition of the one before is refused at its next commit, since to recover a step raises its version.
 */
@Component
class StartupRepair {

    private static final Logger LOG = LoggerFactory.getLogger(StartupRepair.class);

    /** A worker of the manager before may commit a chunk between the look at its step and the mark on it. */
    private static final int ATTEMPTS = 10;

    private final JobOperator operator;
    private final JobRepository repository;
    private final List<Job> jobs;
    private final Folders folders;
    private final JdbcClient jdbc;
    private final HandedOut handedOut;

    StartupRepair(
            JobOperator operator,
            JobRepository repository,
            List<Job> jobs,
            Folders folders,
            JdbcClient jdbc,
            HandedOut handedOut) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
        this.folders = folders;
        this.jdbc = jdbc;
        this.handedOut = handedOut;
    }

    void repair() throws IOException {
        handedOut.withdrawAll();
        for (Job job : jobs) {
            repository.findRunningJobExecutions(job.getName()).forEach(this::recover);
        }
        unfinishedInstances().forEach(this::repair);
        removeUnfinished(folders.kept().resolve("sources"));
        removeUnfinished(folders.kept().resolve("staging"));
        removeUnfinished(folders.output());
        removeTemporary(folders.data().resolve("tmp"));
    }

    /** Asked of the tables: the repository would read every job of all years, at each start. */
    private List<JobInstance> unfinishedInstances() {
        return jdbc.sql("""
                        SELECT job_instance_id FROM batch_job_instance i
                        WHERE NOT EXISTS (SELECT 1 FROM batch_job_execution e
                                          WHERE e.job_instance_id = i.job_instance_id AND e.status = 'COMPLETED')
                        ORDER BY job_instance_id
                        """).query(Long.class).list().stream()
                .map(repository::getJobInstance)
                .filter(Objects::nonNull)
                .toList();
    }

    private void repair(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // The crash came between the two inserts: every start would fail, and recover cannot see it.
            LOG.warn("removing the half-created job instance {}", instance.getInstanceId());
            repository.deleteJobInstance(instance);
        } else {
            if (last.getStepExecutions().stream()
                    .anyMatch(step -> step.getStatus().isRunning())) {
                recover(last);
            }
            settleUnknown(instance);
        }
    }

    /**
     * A database that went in the middle of a chunk could not even be told to roll it back: Spring Batch calls that unknown, and
     * would never start the job again. What had not been committed is gone with the connection, and each step looks for itself
     * what is still to be done.
     */
    private void settleUnknown(JobInstance instance) {
        JobExecution last = Objects.requireNonNull(repository.getLastJobExecution(instance));
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
    }

    private void recover(JobExecution execution) {
        LOG.warn("job execution {} was cut off; it will go on where it was", execution.getId());
        RuntimeException committedMeanwhile = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                operator.recover(Objects.requireNonNull(repository.getJobExecution(execution.getId())));
                return;
            } catch (OptimisticLockingFailureException worker) {
                committedMeanwhile = worker;
            }
        }
        throw Objects.requireNonNull(committedMeanwhile);
    }

    private static void removeUnfinished(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> unfinished;
        try (Stream<Path> paths = Files.walk(folder)) {
            unfinished = paths.filter(path -> isUnfinished(String.valueOf(path.getFileName())))
                    .toList();
        }
        for (Path path : unfinished) {
            DurableFiles.deleteTree(path);
        }
    }

    /** What a killed process had written there for a while; one that the system still holds is left for the next start. */
    private static void removeTemporary(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    Files.delete(file);
                } catch (IOException held) {
                    LOG.warn("{} cannot be removed: {}", file, held.getMessage());
                }
            }
        }
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith(".") && name.endsWith(DurableFiles.UNFINISHED);
    }
}
