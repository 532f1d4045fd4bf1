package vn.vinhdanh.pipeline.rendering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.cluster.ClusterSettings;
import vn.vinhdanh.pipeline.step.BatchOf;

/**
 * Parts the certificates that are still to be made, by the ordinals of their nominations. A restart parts anew what is then
 * still open: nothing of the partitions before has to be remembered.
 */
@Component
@OnCluster
class CertificatePartitions implements StepExecutionSplitter {

    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String MAKING = "making";

    private final OpenCertificates open;
    private final MakingDigest making;
    private final ClusterSettings settings;
    private final JobRepository repository;
    private final Progress progress;

    CertificatePartitions(
            OpenCertificates open,
            MakingDigest making,
            ClusterSettings settings,
            JobRepository repository,
            Progress progress) {
        this.open = open;
        this.making = making;
        this.settings = settings;
        this.repository = repository;
        this.progress = progress;
    }

    /**
     * What a worker is told.
     *
     * @param first ordinal of a nomination
     * @param last ordinal of a nomination, itself within
     * @param making by which the manager would make them
     */
    record Range(int first, int last, String making) {

        static Range of(StepExecution partition) {
            ExecutionContext told = partition.getExecutionContext();
            return new Range(told.getInt(FIRST), told.getInt(LAST), told.getString(MAKING));
        }

        private ExecutionContext told() {
            ExecutionContext context = new ExecutionContext();
            context.putInt(FIRST, first);
            context.putInt(LAST, last);
            context.putString(MAKING, making);
            return context;
        }
    }

    @Override
    public String getStepName() {
        return RenderingSteps.CERTIFICATES;
    }

    @Override
    public Set<StepExecution> split(StepExecution step, int gridSize) {
        String batch = BatchOf.step(step);
        open.forgetLost(batch);
        List<Integer> ordinals = open.of(batch).stream()
                .map(order -> order.grant().nomination().ordinal())
                .sorted()
                .toList();
        progress.stepStarted(step.getStepName(), ordinals.size());
        Set<StepExecution> partitions = new LinkedHashSet<>();
        for (int start = 0; start < ordinals.size(); start += settings.partition()) {
            int end = Math.min(start + settings.partition(), ordinals.size());
            partitions.add(partition(step, ordinals.get(start), ordinals.get(end - 1)));
        }
        return partitions;
    }

    private StepExecution partition(StepExecution step, int first, int last) {
        StepExecution partition = repository.createStepExecution(
                String.format(Locale.ROOT, "%s:%07d-%07d", getStepName(), first, last), step.getJobExecution());
        partition.setExecutionContext(new Range(first, last, making.digest()).told());
        repository.updateExecutionContext(partition);
        return partition;
    }
}
