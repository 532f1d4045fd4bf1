package vn.vinhdanh.pipeline.step;

import java.util.List;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.vinhdanh.pipeline.Progress;

/** Keeps pages of rows under their batch, and reports the progress row by row. */
public final class PageWriter<T> implements ItemWriter<List<T>>, StepExecutionListener {

    private final BatchWriter.Store<T> store;
    private final Progress progress;
    private String batch = "";

    public PageWriter(BatchWriter.Store<T> store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        batch = BatchOf.step(execution);
    }

    @Override
    public void write(Chunk<? extends List<T>> pages) throws Exception {
        List<T> rows = pages.getItems().stream().<T>flatMap(List::stream).toList();
        store.save(batch, rows);
        progress.advanced(rows.size());
    }
}
