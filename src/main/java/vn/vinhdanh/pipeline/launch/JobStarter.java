package vn.vinhdanh.pipeline.launch;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.register.Batch;

/** Starts, or goes on with, one batch's job. */
@Component
class JobStarter {

    private static final Logger LOG = LoggerFactory.getLogger(JobStarter.class);

    private final JobOperator operator;
    private final Job commendationJob;
    private final Job issuanceJob;
    private final Job amendmentJob;

    JobStarter(JobOperator operator, Job commendationJob, Job issuanceJob, Job amendmentJob) {
        this.operator = operator;
        this.commendationJob = commendationJob;
        this.issuanceJob = issuanceJob;
        this.amendmentJob = amendmentJob;
    }

    /** How a job ended. */
    sealed interface Ending {
        record Completed() implements Ending {}

        record Stopped() implements Ending {}

        record Failed(String reason) implements Ending {}
    }

    /** The file's content alone identifies the job: a renamed copy is the same batch. */
    Ending commend(Batch batch) {
        return start(
                commendationJob,
                new JobParametersBuilder()
                        .addString("sha256", batch.sourceSha256())
                        .addString(BatchOf.PARAMETER, batch.code(), false)
                        .addString("file", batch.sourceFile(), false)
                        .toJobParameters());
    }

    Ending issue(Batch batch) {
        return start(issuanceJob, of(batch));
    }

    Ending amend(Batch batch) {
        return start(amendmentJob, of(batch));
    }

    private static JobParameters of(Batch batch) {
        return new JobParametersBuilder()
                .addString(BatchOf.PARAMETER, batch.code())
                .toJobParameters();
    }

    private Ending start(Job job, JobParameters parameters) {
        try {
            return ending(operator.start(job, parameters));
        } catch (JobInstanceAlreadyCompleteException done) {
            return new Ending.Completed();
        } catch (JobExecutionException e) {
            LOG.error("{} could not be started", job.getName(), e);
            return new Ending.Failed(FailureText.of(e));
        }
    }

    private static Ending ending(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new Ending.Completed();
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Ending.Stopped();
        }
        Optional<Throwable> cause = execution.getAllFailureExceptions().stream().findFirst();
        return new Ending.Failed(cause.map(FailureText::of).orElse("unknown: look into data/logs"));
    }
}
