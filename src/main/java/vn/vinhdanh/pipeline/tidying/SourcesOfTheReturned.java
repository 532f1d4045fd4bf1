package vn.vinhdanh.pipeline.tidying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.tidying.SettledTidying.Outdated;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/**
 * The program's copies of workbooks of which nothing was issued: returned whole, or replaced by a newer version while they
 * waited. Their batch stays in the register, so that the same bytes are still known.
 */
@Component
class SourcesOfTheReturned {

    private final Batches batches;
    private final Folders folders;

    SourcesOfTheReturned(Batches batches, Folders folders) {
        this.batches = batches;
        this.folders = folders;
    }

    List<Outdated> before(LocalDate day) {
        return batches.all().stream()
                .filter(batch -> batch.state() == BatchState.RETURNED || batch.state() == BatchState.REPLACED)
                .filter(batch -> batch.decision() == null && batch.lawDate().isBefore(day))
                .filter(batch -> Files.isDirectory(source(batch)))
                .map(this::outdated)
                .toList();
    }

    private Outdated outdated(Batch batch) {
        String state = Objects.requireNonNull(batch.state()).name().toLowerCase(Locale.ROOT);
        return new Outdated(
                new Tidying.Removal(
                        source(batch).toString(),
                        "the workbook of a batch that arrived on " + batch.lawDate() + " and was " + state
                                + " (vinhdanh.retention.sources)"),
                () -> DurableFiles.deleteTree(source(batch)));
    }

    private Path source(Batch batch) {
        return folders.kept().resolve("sources").resolve(batch.code());
    }
}
