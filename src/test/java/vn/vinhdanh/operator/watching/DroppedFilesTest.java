package vn.vinhdanh.operator.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.operator.HandClock;

/** A file counts as whole when it has looked the same for five seconds. */
class DroppedFilesTest {

    private final Path input;
    private final HandClock clock = new HandClock();
    private final DroppedFiles files;

    DroppedFilesTest(@TempDir Path home) throws IOException {
        input = Files.createDirectories(home.resolve("input"));
        files = new DroppedFiles(input, Duration.ofSeconds(5), Duration.ofMinutes(10), clock);
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

    @ParameterizedTest
    @ValueSource(strings = {"~$quy-3.xlsx", "~$y-3.xlsx", ".~lock.quy-3.xlsx#"})
    void aWorkbookThatIsOpenWaitsUntilItIsClosed(String lock) throws IOException {
        Path list = saved("quy-3.xlsx", "một");
        Path owner = saved(lock, "Lan");
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

    @ParameterizedTest
    @ValueSource(strings = {"quy-3.xlsx", "quy-3.xls"})
    void aWorkbookOfWhichACopyBrokeOffIsWaitedForTenMinutes(String name) throws IOException {
        WorkbookFixture workbook =
                name.endsWith("x") ? WorkbookFixture.xlsx("Cá nhân") : WorkbookFixture.xls("Cá nhân");
        Path list = workbook.row("Họ và tên", "Đơn vị").row("Lê Thị An", "Tổ 1").saveAs(input.resolve(name));
        byte[] whole = Files.readAllBytes(list);
        Files.write(list, Arrays.copyOf(whole, whole.length / 2));
        lookAfter(0);
        lookAfter(599);
        assertThat(files.whole()).isEmpty();

        lookAfter(1);
        assertThat(files.whole()).as("it goes back to its clerk").containsExactly(list);

        Files.write(list, whole);
        lookAfter(0);
        lookAfter(5);
        assertThat(files.whole()).containsExactly(list);
    }

    @Test
    void atASingleLookWhatWasSavedLongAgoIsWhole() throws IOException {
        Path old = saved("quy-3.xlsx", "một");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minusSeconds(5)));
        Path fresh = saved("quy-4.xlsx", "hai");
        Files.setLastModifiedTime(fresh, FileTime.from(clock.instant().minusSeconds(4)));
        Path ahead = saved("quy-5.xlsx", "ba");
        Files.setLastModifiedTime(ahead, FileTime.from(clock.instant().plusSeconds(3600)));

        DroppedFiles now = DroppedFiles.asSaved(input, Duration.ofSeconds(5), clock);

        assertThat(now.whole()).containsExactly(old);
        assertThat(now.hasUnsettled()).isTrue();
        clock.goOn(5);
        now.look();
        assertThat(now.whole()).containsExactlyInAnyOrder(old, fresh, ahead);
        assertThat(now.hasUnsettled()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetHasNothing() throws IOException {
        DroppedFiles nowhere = new DroppedFiles(input.resolve("chua-co"), Duration.ZERO, Duration.ZERO, clock);

        nowhere.look();

        assertThat(nowhere.whole()).isEmpty();
    }
}
