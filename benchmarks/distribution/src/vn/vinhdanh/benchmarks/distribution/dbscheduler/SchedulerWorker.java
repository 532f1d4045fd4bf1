package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vinhdanh.benchmarks.distribution.job.MissingOrdinals;
import vn.vinhdanh.benchmarks.distribution.job.Work;

/** A worker that takes tasks from the database, one at a time. */
@Configuration(proxyBeanMethods = false)
@Profile("worker & db-scheduler")
class SchedulerWorker {

    private static final int RETRIES = 2;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;

    @Bean(Work.WORKER_STEP)
    Step workerStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            MissingOrdinals reader,
            ItemWriter<Integer> writer) {
        return new StepBuilder(Work.WORKER_STEP, repository)
                .<Integer, Integer>chunk(Work.CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    /** A dead attempt and a failed one count alike. */
    @Bean
    OneTimeTask<Partition> partitionTask(Step workerStep, JobRepository repository) {
        PartitionRun run = new PartitionRun(workerStep, repository);
        FailureHandler<Partition> again = new FailureHandler.MaxRetriesFailureHandler<>(
                RETRIES, new FailureHandler.OnFailureRetryLater<>(PAUSE));
        return Tasks.oneTime(Partition.TASK)
                .onFailure(again)
                .onDeadExecution(again::onFailure)
                .execute((instance, context) -> run.run(instance.getData()));
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, OneTimeTask<Partition> partitionTask, Work work) {
        return Scheduler.create(dataSource, partitionTask)
                .schedulerName(new SchedulerName.Fixed(work.worker()))
                .threads(1)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }
}
