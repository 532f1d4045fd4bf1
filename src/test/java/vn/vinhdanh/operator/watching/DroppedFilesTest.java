package vn.vinhdanh.operator.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.operator.HandClock;

/** A file counts as whole when it has looked the same for five seconds. */
class DroppedFilesTest {

    private final Path input;
    private final HandClock clock = new HandClock();
    private final DroppedFiles files;

    DroppedFilesTest(@TempDir Path home) throws IOException {
        input = Files.createDirectories(home.resolve("input"));
        files = new DroppedFiles(input, Duration.ofSeconds(5), clock);
    }

    private Path saved(String name, String text) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void lookAfter(int seconds) {
        clock.goOn(seconds);
        files.look();
    }

    @Test
    void aFileIsWholeWhenItHasNotChangedForTheWholeTime() throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        lookAfter(0);
        lookAfter(4);
        assertThat(files.whole()).isEmpty();

        lookAfter(1);

        assertThat(files.whole()).containsExactly(list);
        assertThat(files.hasNew()).isTrue();
    }

    @Test
    void aFileThatGrowsBeginsToSettleAnew() throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        lookAfter(0);
        saved("quy-3.xlsx", "một nửa");
        lookAfter(4);
        lookAfter(4);
        assertThat(files.whole()).isEmpty();

        lookAfter(1);

        assertThat(files.whole()).containsExactly(list);
    }

    @Test
    void aWorkbookWaitsForThePhotosBesideItAndNoOtherDoes() throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        Path other = saved("quy-4.xlsx", "hai");
        lookAfter(0);
        Path photo = saved("quy-3/trao-thuong.jpg", "nửa tấm ảnh");
        lookAfter(5);
        assertThat(files.whole()).containsExactly(other);

        lookAfter(5);

        assertThat(files.whole()).containsExactlyInAnyOrder(list, other, photo);
    }

    @Test
    void aWorkbookThatIsOpenInExcelWaitsUntilItIsClosed() throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        Path owner = saved("~$quy-3.xlsx", "Lan");
        lookAfter(0);
        lookAfter(5);
        assertThat(files.whole()).doesNotContain(list);

        Files.delete(owner);
        lookAfter(1);

        assertThat(files.whole()).containsExactly(list);
    }

    @Test
    void whatHasBeenTakenIsNewAgainWhenItChanges() throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        lookAfter(0);
        lookAfter(5);
        files.taken(Set.of(list));
        assertThat(files.hasNew()).isFalse();
        assertThat(files.isNew(list)).isFalse();

        saved("quy-3.xlsx", "một hai");
        lookAfter(1);
        assertThat(files.isNew(list)).isTrue();
        assertThat(files.hasNew()).isFalse();

        lookAfter(5);
        assertThat(files.hasNew()).isTrue();
    }

    @Test
    void whatBecomesWholeWhileOthersAreDealtWithIsStillNew() throws IOException {
        Path first = saved("quy-3.xlsx", "một");
        lookAfter(0);
        Path second = saved("quy-4.xlsx", "hai");
        lookAfter(5);
        Set<Path> whole = files.whole();
        assertThat(whole).containsExactly(first);

        clock.goOn(60);
        files.taken(whole);

        assertThat(files.isNew(second)).isTrue();
        assertThat(files.hasNew()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereYetHasNothing() throws IOException {
        DroppedFiles nowhere = new DroppedFiles(input.resolve("chua-co"), Duration.ZERO, clock);

        nowhere.look();

        assertThat(nowhere.whole()).isEmpty();
    }
}
