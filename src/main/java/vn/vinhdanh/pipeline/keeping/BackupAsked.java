package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.publish.DurableFiles;

/** The side of whoever asks a run for a backup: it opens no register. */
public final class BackupAsked {

    private static final int TOLD_EVERY_SECONDS = 10;
    private static final long MEGABYTE = 1 << 20;

    private final Path data;
    private final Path target;
    private final JsonMapper json = JsonMapper.shared();

    public BackupAsked(Path data, Path target) {
        this.data = data;
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @return empty when the other process has ended without one: the register is free
     */
    public Optional<BackupAnswer> waitFor(Consumer<String> told) throws IOException, InterruptedException {
        Files.deleteIfExists(BackupRequests.answer(data));
        DurableFiles.write(
                BackupRequests.request(data),
                json.writeValueAsString(new BackupRequests.Request(target.toString()))
                        .getBytes(StandardCharsets.UTF_8));
        try {
            for (int second = 1; ; second++) {
                Optional<BackupAnswer> answer = answer();
                if (answer.isPresent() || isFree(data)) {
                    return answer.isPresent() ? answer : answer();
                }
                if (second % TOLD_EVERY_SECONDS == 0) {
                    told.accept(standing());
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } finally {
            Files.deleteIfExists(BackupRequests.request(data));
        }
    }

    private Optional<BackupAnswer> answer() throws IOException {
        Path file = BackupRequests.answer(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        BackupAnswer answer = json.readValue(Files.readString(file), BackupAnswer.class);
        if (!answer.target().equals(target.toString())) {
            return Optional.empty();
        }
        Files.delete(file);
        return Optional.of(answer);
    }

    private String standing() throws IOException {
        Path unfinished = WholeBackup.unfinished(target);
        return Files.exists(unfinished)
                ? Files.size(unfinished) / MEGABYTE + " MB written"
                : "waiting for the run to come to a chunk's end";
    }

    /** Whether no process has the register open: H2 locks its file. */
    static boolean isFree(Path data) throws IOException {
        Path register = data.resolve("vinhdanh.mv.db");
        if (!Files.exists(register)) {
            return true;
        }
        try (FileChannel file = FileChannel.open(register, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock != null;
        }
    }
}
