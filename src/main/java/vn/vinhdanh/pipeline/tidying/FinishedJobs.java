package vn.vinhdanh.pipeline.tidying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.pipeline.tidying.SettledTidying.Outdated;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/**
 * How finished batches ran, step by step. The register knows their files by their sums and their state, and it alone tells
 * a run that there is nothing to do: so a batch that the register does not have as finished keeps its jobs.
 */
@Component
class FinishedJobs {

    private static final Set<BatchState> FINISHED = Set.of(BatchState.ISSUED, BatchState.RETURNED, BatchState.REPLACED);

    private final JobRepository repository;
    private final Batches batches;

    FinishedJobs(JobRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    List<Outdated> before(LocalDate day) {
        List<Outdated> outdated = new ArrayList<>();
        for (String job : repository.getJobNames()) {
            for (JobInstance instance : repository.findJobInstances(job)) {
                JobExecution last = repository.getLastJobExecution(instance);
                if (last != null && isOver(last, day)) {
                    batch(last)
                            .filter(FinishedJobs::isFinished)
                            .ifPresent(batch -> outdated.add(new Outdated(
                                    new Tidying.Removal(
                                            job + " of batch " + batch.code() + " in the job repository",
                                            "completed on " + last.getEndTime() + " (vinhdanh.retention.job-history)"),
                                    () -> repository.deleteJobInstance(instance))));
                }
            }
        }
        return outdated;
    }

    private static boolean isOver(JobExecution last, LocalDate day) {
        return last.getStatus() == BatchStatus.COMPLETED
                && last.getEndTime() != null
                && last.getEndTime().toLocalDate().isBefore(day);
    }

    private Optional<Batch> batch(JobExecution execution) {
        String code = execution.getJobParameters().getString(BatchOf.PARAMETER);
        return code == null ? Optional.empty() : batches.byCode(code);
    }

    private static boolean isFinished(Batch batch) {
        return batch.state() != null && FINISHED.contains(batch.state());
    }
}
