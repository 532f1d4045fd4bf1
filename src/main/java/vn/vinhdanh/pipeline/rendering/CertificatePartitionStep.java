package vn.vinhdanh.pipeline.rendering;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.cluster.PartitionStep;
import vn.vinhdanh.pipeline.rendering.CertificatePartitions.Range;
import vn.vinhdanh.pipeline.step.BatchOf;

/** Makes the certificates of one partition. */
@Component
@OnCluster
class CertificatePartitionStep implements PartitionStep {

    private final OpenCertificates open;
    private final MakingDigest making;
    private final Step step;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    CertificatePartitionStep(RenderingSteps.CertificateChunks chunks, OpenCertificates open, MakingDigest making) {
        this.open = open;
        this.making = making;
        // the manager tells of all partitions together, a worker of each when it is made
        this.step = chunks.of(this::orders, new Progress());
    }

    /** The decision that a start of a job prints; the next partition is mostly of the same, and to make it anew takes seconds. */
    private record Kept(long job, Optional<Decision> decision) {}

    @Override
    public boolean isMadeAlike(StepExecution partition) {
        return making.digest().equals(Range.of(partition).making());
    }

    @Override
    public void execute(StepExecution partition) throws JobInterruptedException {
        step.execute(partition);
    }

    @Override
    public void forget() {
        kept.set(null);
    }

    private List<CertificateOrder> orders(StepExecution partition) {
        Range range = Range.of(partition);
        String batch = BatchOf.step(partition);
        return decision(partition.getJobExecutionId(), batch)
                .map(decision -> open.of(batch, decision, range.first(), range.last()))
                .orElse(List.of());
    }

    private Optional<Decision> decision(long job, String batch) {
        Kept last = kept.get();
        if (last == null || last.job() != job) {
            kept.set(null);
            last = new Kept(job, open.decision(batch));
            kept.set(last);
        }
        return last.decision();
    }
}
