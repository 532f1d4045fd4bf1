package vn.vinhdanh.pipeline.step;

import java.util.List;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.vinhdanh.pipeline.Progress;

/** Keeps a chunk under its batch and reports the progress. */
public final class BatchWriter<T> implements ItemWriter<T>, StepExecutionListener {

    private final Store<T> store;
    private final Progress progress;
    private String batch = "";

    public BatchWriter(Store<T> store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** Where the items go. */
    @FunctionalInterface
    public interface Store<T> {
        void save(String batch, List<T> items) throws Exception;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        batch = BatchOf.step(execution);
    }

    @Override
    public void write(Chunk<? extends T> chunk) throws Exception {
        store.save(batch, List.copyOf(chunk.getItems()));
        progress.advanced(chunk.size());
    }
}
