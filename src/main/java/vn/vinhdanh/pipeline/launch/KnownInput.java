package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.input.DroppedFile;
import vn.vinhdanh.pipeline.input.DroppedFile.State;
import vn.vinhdanh.pipeline.input.InputFolder;
import vn.vinhdanh.pipeline.input.OwnerFile;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.register.Batches;

@Component
class KnownInput implements InputFolder {

    private final Inbox inbox;
    private final Batches batches;

    KnownInput(Inbox inbox, Batches batches) {
        this.inbox = inbox;
        this.batches = batches;
    }

    @Override
    public List<DroppedFile> files(Predicate<String> isAsked) throws IOException {
        return inbox.files().stream()
                .filter(file -> isAsked.test(Inbox.name(file)))
                .map(this::known)
                .toList();
    }

    private DroppedFile known(Path file) {
        String name = Inbox.name(file);
        if (Files.isSymbolicLink(file)) {
            return new DroppedFile(name, State.UNREADABLE, null);
        }
        try {
            State unknown = OwnerFile.liesBeside(file) ? State.OPEN : State.NEW;
            return batches.bySha256(Checksum.of(file))
                    .map(batch ->
                            new DroppedFile(name, batch.state() == null ? State.IN_WORK : State.TAKEN, batch.code()))
                    .orElseGet(() -> new DroppedFile(name, unknown, null));
        } catch (IOException | InvalidPathException unreadable) {
            return new DroppedFile(name, State.UNREADABLE, null);
        }
    }
}
