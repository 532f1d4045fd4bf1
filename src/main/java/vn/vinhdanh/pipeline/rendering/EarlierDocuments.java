package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.proof.SecondRoom;

/** Makes documents of a batch anew from the templates that the batch was made from, whatever has become of them since. */
@Component
public class EarlierDocuments {

    private final ApplicationContext program;
    private final TemplateApprovals approvals;

    EarlierDocuments(ApplicationContext program, TemplateApprovals approvals) {
        this.program = program;
        this.approvals = approvals;
    }

    /** To be closed again. */
    public Of of(String batch) {
        return new Of(batch);
    }

    /** The documents of one batch; the second render room is built when the first of them is asked for. */
    public final class Of implements AutoCloseable {

        private final String batch;
        private @Nullable Path folder;
        private @Nullable SecondRoom room;

        private Of(String batch) {
            this.batch = batch;
        }

        /** Empty where the batch has no such document, or its templates were not kept. */
        public Optional<byte[]> render(IssuedDocument document) throws IOException {
            SecondRoom opened = room == null ? open() : room;
            return opened == null
                    ? Optional.empty()
                    : opened.get(DocumentAgain.class).render(batch, document);
        }

        private @Nullable SecondRoom open() throws IOException {
            folder = folder == null ? Files.createTempDirectory("vinhdanh-templates") : folder;
            if (!approvals.unpack(batch, folder)) {
                return null;
            }
            SecondRoom opened = SecondRoom.open(program, folder, PaperStage.class, DocumentAgain.class);
            room = opened;
            return opened;
        }

        @Override
        public void close() {
            if (room != null) {
                room.close();
            }
            if (folder != null) {
                try {
                    DurableFiles.deleteTree(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot remove " + folder, e);
                }
            }
        }
    }
}
