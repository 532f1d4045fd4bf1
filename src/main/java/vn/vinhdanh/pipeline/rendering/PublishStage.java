package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.DatabaseCheckpoint;
import vn.vinhdanh.publish.OutputStore;
import vn.vinhdanh.publish.Publication;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;

/** Publishes the package and closes the batch. */
@Component
class PublishStage {

    private final Publication publication;
    private final Batches batches;
    private final BatchTally tally;
    private final DatabaseCheckpoint checkpoint;
    private final OutputStore store;
    private final StopSignal stop;

    PublishStage(
            Publication publication,
            Batches batches,
            BatchTally tally,
            DatabaseCheckpoint checkpoint,
            OutputStore store,
            StopSignal stop) {
        this.publication = publication;
        this.batches = batches;
        this.tally = tally;
        this.checkpoint = checkpoint;
        this.store = store;
        this.stop = stop;
    }

    void publish(String code) throws IOException {
        checkpoint.sync();
        stop.requireStanding();
        publication.publish(code);
        store.clear(code);
        for (Batch older : replacedBy(code)) {
            publication.setAside(older.code());
        }
        RowCounts rows = tally.of(code);
        batches.close(code, tally.state(code, rows), rows);
    }

    private List<Batch> replacedBy(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        return batches.replacedVersionsOf(batch.sourceFile()).stream()
                .filter(older -> !older.code().equals(code))
                .toList();
    }
}
