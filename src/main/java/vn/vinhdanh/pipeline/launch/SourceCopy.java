package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Slug;
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

    /** Opens the file's batch; empty when the file changed while it was copied, so that the next run takes it. */
    Optional<Batch> take(Path file) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        byte[] content = Files.readAllBytes(file);
        if (!Files.getLastModifiedTime(file).equals(before) || Files.size(file) != content.length) {
            return Optional.empty();
        }
        String name = Inbox.name(file);
        Batch batch = batches.open(
                Slug.of(withoutEnding(name), "dot-khen-thuong"), name, Checksum.of(content), LocalDate.now(clock));
        Path copy = folders.source(batch.code(), batch.sourceFile());
        if (batch.state() == null && !Files.exists(copy)) {
            DurableFiles.write(copy, content);
        }
        return Optional.of(batch);
    }

    boolean exists(Batch batch) {
        return Files.exists(folders.source(batch.code(), batch.sourceFile()));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
