package vn.vinhdanh.benchmarks.distribution.dbscheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vinhdanh.benchmarks.distribution.job.Ranges;
import vn.vinhdanh.benchmarks.distribution.job.Work;

/** The job's side of the hand-out by db-scheduler: it only writes tasks and counts them. */
@Configuration(proxyBeanMethods = false)
@Profile("job & db-scheduler")
class SchedulerJob {

    @Bean
    Job job(JobRepository repository, Step distribute) {
        return new JobBuilder(Work.JOB, repository).start(distribute).build();
    }

    @Bean
    Step distribute(JobRepository repository, Ranges ranges, HandedOut handedOut) {
        return new StepBuilder("distribute", repository)
                .partitioner(Work.WORKER_STEP, ranges)
                .partitionHandler(new SchedulerPartitionHandler(handedOut, repository))
                .build();
    }

    @Bean
    HandedOut handedOut(DataSource dataSource, JdbcTemplate jdbc) {
        return new HandedOut(SchedulerClient.Builder.create(dataSource).build(), jdbc);
    }
}
