package vn.vinhdanh.pipeline.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.publish.Folders;

/** Whoever asks is answered, whatever comes of it, and the run that is asked never fails of it. */
class BackupRequestsTest {

    private final Path home;
    private final Folders folders;
    private @Nullable String failure;
    private int made;

    BackupRequestsTest(@TempDir Path home) {
        this.home = home;
        this.folders =
                new Folders(home.resolve("input"), home.resolve("output"), home.resolve("data"), home.resolve("t"));
    }

    private BackupRequests run() {
        Backup backup = new Backup() {
            @Override
            public Made make(Path target, Consumer<String> told) throws IOException, Refused {
                Backup.refuseImpossible(target, List.of(folders.data(), folders.output()));
                made++;
                if (failure != null) {
                    throw new IOException(failure);
                }
                return new Made(target.toString(), 3, 4711, List.of());
            }
        };
        return new BackupRequests(folders, backup, JsonMapper.shared());
    }

    private void asked(Path target) throws IOException {
        Path request = BackupRequests.request(folders.data());
        Files.createDirectories(request.getParent());
        Files.writeString(
                request, JsonMapper.shared().writeValueAsString(new BackupRequests.Request(target.toString())));
    }

    private Optional<BackupAnswer> answer() throws IOException {
        Path file = BackupRequests.answer(folders.data());
        return Files.exists(file)
                ? Optional.of(JsonMapper.shared().readValue(Files.readString(file), BackupAnswer.class))
                : Optional.empty();
    }

    @Test
    void withoutARequestNothingIsDone() throws IOException {
        run().lookUp();

        assertThat(made).isZero();
        assertThat(answer()).isEmpty();
    }

    @Test
    void aRequestIsAnsweredOnce() throws IOException {
        Path target = home.resolve("backup.zip");
        asked(target);
        BackupRequests run = run();

        run.lookUp();
        run.lookUp();

        assertThat(made).isOne();
        assertThat(answer()).hasValueSatisfying(answer -> {
            assertThat(answer.made()).isEqualTo(new Backup.Made(target.toString(), 3, 4711, List.of()));
            assertThat(answer.failure()).isNull();
        });
    }

    @Test
    void aBackupThatFailsIsToldAndNotTriedAtEveryChunk() throws IOException {
        failure = "No space left on device";
        asked(home.resolve("backup.zip"));
        BackupRequests run = run();

        run.lookUp();
        run.lookUp();

        assertThat(made).isOne();
        assertThat(answer()).hasValueSatisfying(answer -> {
            assertThat(answer.made()).isNull();
            assertThat(answer.failure()).isEqualTo("IOException: No space left on device");
            assertThat(answer.refused()).isFalse();
        });
    }

    @Test
    void aRequestThatNobodyCanReadDoesNotFailTheRun() throws IOException {
        Path request = BackupRequests.request(folders.data());
        Files.createDirectories(request.getParent());
        Files.writeString(request, "{");

        run().lookUp();

        assertThat(request).doesNotExist();
    }

    @Test
    void aTargetWithinWhatIsBackedUpOrThereAlreadyIsRefused() throws IOException {
        asked(folders.data().resolve("backup.zip"));
        run().lookUp();
        assertThat(answer())
                .hasValueSatisfying(answer -> assertThat(answer.refused()).isTrue());

        Path there = Files.writeString(home.resolve("there.zip"), "an older backup");
        assertThatThrownBy(() -> Backup.refuseImpossible(there, List.of(folders.data())))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("is there already", "give another name");
    }
}
