package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Takes the program's own copy of a dropped file, so that a clerk may go on changing theirs. */
@Component
class SourceCopy {

    private final Folders folders;
    private final Batches batches;
    private final Clock clock;

    SourceCopy(Folders folders, Batches batches, Clock clock) {
        this.folders = folders;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Opens the file's batch; empty when the file changed while it was copied, so that the next run takes it.
     *
     * @param sha256 as it was when it was found
     */
    Optional<Batch> take(Path file, String sha256) throws IOException {
        String name = Inbox.name(file);
        Optional<Batch> known = batches.bySha256(sha256);
        if (known.isPresent() && (known.get().state() != null || exists(known.get()))) {
            return known;
        }
        // The copy is taken first and compared: a file that changes meanwhile never becomes a batch.
        Path received = DurableFiles.copy(file, folders.kept().resolve("sources"));
        if (!Checksum.of(received).equals(sha256)) {
            Files.delete(received);
            return Optional.empty();
        }
        Batch batch = batches.open(Inbox.code(name), name, sha256, LocalDate.now(clock));
        DurableFiles.move(received, folders.source(batch.code(), batch.sourceFile()));
        return Optional.of(batch);
    }

    boolean exists(Batch batch) {
        return Files.exists(folders.source(batch.code(), batch.sourceFile()));
    }
}
