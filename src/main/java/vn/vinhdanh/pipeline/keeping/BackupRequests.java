package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.step.BetweenChunks;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/**
 * Backups that another process asks for while this one has the register: they are made between two chunks, where nothing is
 * half done. A backup that fails is told to whoever asked and never fails the run.
 */
@Component
class BackupRequests implements BetweenChunks {

    static final String FOLDER = "backup-asked";

    private static final Logger LOG = LoggerFactory.getLogger(BackupRequests.class);
    private static final String REQUEST = "request.json";
    private static final String ANSWER = "answer.json";

    private final Folders folders;
    private final Backup backup;
    private final JsonMapper json;

    BackupRequests(Folders folders, Backup backup, JsonMapper json) {
        this.folders = folders;
        this.backup = backup;
        this.json = json;
    }

    /** @param target the file that shall be written */
    record Request(String target) {}

    static Path request(Path data) {
        return data.resolve(FOLDER).resolve(REQUEST);
    }

    static Path answer(Path data) {
        return data.resolve(FOLDER).resolve(ANSWER);
    }

    @Override
    public void lookUp() {
        Path asked = request(folders.data());
        if (!Files.exists(asked)) {
            return;
        }
        try {
            String request = Files.readString(asked);
            // withdrawn before it is answered: a request that cannot be fulfilled is not tried at every chunk
            Files.delete(asked);
            answer(json.readValue(request, Request.class));
        } catch (NoSuchFileException withdrawn) {
            LOG.info("a backup is no longer asked for");
        } catch (IOException | JacksonException e) {
            LOG.error("a backup was asked for in {}, and it cannot be answered there", asked.getParent(), e);
        }
    }

    private void answer(Request request) throws IOException {
        LOG.info("a backup is asked for: {}", request.target());
        BackupAnswer answer;
        try {
            Backup.Made made = backup.make(Path.of(request.target()), line -> LOG.info("backup: {}", line));
            answer = new BackupAnswer(request.target(), made, null, false);
        } catch (Refused refused) {
            answer = new BackupAnswer(request.target(), null, refused.getMessage(), true);
        } catch (IOException | RuntimeException failed) {
            LOG.error("the backup {} failed", request.target(), failed);
            answer = new BackupAnswer(request.target(), null, BackupAnswer.told(failed), false);
        }
        DurableFiles.write(
                answer(folders.data()), json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }
}
