package vn.vinhdanh.benchmarks.distribution.job;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Repairs what an earlier process left, then starts the job or goes on with it. */
@Component
@Profile("job")
class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final int RECOVERIES = 10;
    private static final long PAUSE_MILLIS = 50;

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ObjectProvider<OldHandOut> old;

    JobRun(Job job, JobOperator operator, JobRepository repository, ObjectProvider<OldHandOut> old) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.old = old;
    }

    BatchStatus run() throws Exception {
        old.ifAvailable(OldHandOut::remove);
        for (JobInstance instance : repository.getJobInstances(Work.JOB, 0, 10)) {
            recover(repository.getJobExecutions(instance));
        }
        return operator.start(job, new JobParameters()).getStatus();
    }

    private void recover(List<JobExecution> executions) throws InterruptedException {
        for (JobExecution execution : executions) {
            recover(execution.getId(), RECOVERIES);
        }
    }

    /** Again if a worker of the old execution commits in between: it then has the newer version of its step. */
    private void recover(long executionId, int triesLeft) throws InterruptedException {
        try {
            JobExecution execution = repository.getJobExecution(executionId);
            if (execution.isRunning() || hasRunningStep(execution)) {
                operator.recover(execution);
            }
        } catch (OptimisticLockingFailureException e) {
            LOG.warn("a worker was faster than the recovery of job execution {}", executionId, e);
            if (triesLeft <= 1) {
                throw e;
            }
            Thread.sleep(PAUSE_MILLIS);
            recover(executionId, triesLeft - 1);
        }
    }

    /** Also a job that ended as FAILED may have steps which still count as running. */
    private static boolean hasRunningStep(JobExecution execution) {
        return execution.getStepExecutions().stream().anyMatch(step -> step.getStatus()
                .isRunning());
    }
}
