package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.publish.FolderTree.bytes;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.golden.OnThisMachine;

/** Either the whole thing stands there or nothing, and nothing unfinished is left behind. */
class DurableFilesTest {

    private final Path home;

    DurableFilesTest(@TempDir Path home) {
        this.home = home;
    }

    private Path folderWith(String name, String... files) throws IOException {
        Path folder = home.resolve(name);
        for (String file : files) {
            DurableFiles.write(folder.resolve(file), bytes("nội dung " + file));
        }
        return folder;
    }

    @Test
    void aFileIsWrittenWithTheFoldersThatItNeeds() throws IOException {
        DurableFiles.write(home.resolve("bang-khen/2026/0001.pdf"), bytes("một"));

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("bang-khen/2026/0001.pdf", "một"));
    }

    @Test
    void aShorterFileReplacesALongerOneWhole() throws IOException {
        Path file = home.resolve("quyet-dinh.pdf");
        DurableFiles.write(file, bytes("bản dự thảo rất dài"));

        DurableFiles.write(file, bytes("bản cuối"));

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("quyet-dinh.pdf", "bản cuối"));
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        DurableFiles.write(home.resolve("rong"), new byte[0]);

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("rong", ""));
    }

    @Test
    void whatACrashLeftHalfWrittenIsOverwrittenAndGone() throws IOException {
        Path file = home.resolve("quyet-dinh.pdf");
        DurableFiles.write(file, bytes("cũ"));
        Files.writeString(DurableFiles.unfinished(file), "dở dang, dài hơn bản mới");

        DurableFiles.write(file, bytes("mới"));

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("quyet-dinh.pdf", "mới"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 249, 250, 255})
    void aNameMayBeAsLongAsTheDiskTakesIt(int length) throws IOException {
        String name = "a".repeat(length);

        DurableFiles.write(home.resolve(name), bytes("dài"));

        assertThat(FolderTree.of(home)).isEqualTo(Map.of(name, "dài"));
    }

    @Test
    void whatIsUnfinishedIsHiddenAndKnownByItsEnding() {
        Path unfinished = DurableFiles.unfinished(home.resolve("quyet-dinh.pdf"));

        assertThat(unfinished.getParent()).isEqualTo(home);
        assertThat(String.valueOf(unfinished.getFileName())).startsWith(".").endsWith(".part");
    }

    @Test
    void aFileThatCannotTakeItsPlaceLeavesNothingUnfinished() throws IOException {
        folderWith("bang-khen", "0001.pdf");

        assertThatThrownBy(() -> DurableFiles.write(home.resolve("bang-khen"), bytes("x")))
                .isInstanceOf(FileSystemException.class);

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("bang-khen/0001.pdf", "nội dung 0001.pdf"));
    }

    @Test
    void whatTellsOfThisMomentIsWholeForWhoeverLooks() throws Exception {
        Path file = home.resolve("so-lieu/vinhdanh.prom");
        List<byte[]> states = List.of(bytes("một ".repeat(20_000)), bytes("hai "), bytes("ba ".repeat(50_000)));
        DurableFiles.writeForNow(file, states.get(0));
        FutureTask<Void> writing = new FutureTask<>(() -> {
            for (int n = 0; n < 300; n++) {
                DurableFiles.writeForNow(file, states.get(n % states.size()));
            }
            return null;
        });
        new Thread(writing).start();

        while (!writing.isDone()) {
            assertThat(states).contains(Files.readAllBytes(file));
        }
        writing.get();
        assertThat(FolderTree.of(home)).containsOnlyKeys("so-lieu/vinhdanh.prom");
    }

    @Test
    void aFileNotYetFlushedReplacesAnotherWhole() throws IOException {
        Path file = home.resolve("bang-khen/0001.pdf");
        DurableFiles.writeUnflushed(file, bytes("bản cũ, dài hơn"));
        Files.writeString(DurableFiles.unfinished(file), "dở dang");

        DurableFiles.writeUnflushed(file, bytes("một"));

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("bang-khen/0001.pdf", "một"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aContentThatCannotBeMadeToItsEndChangesNothing(boolean isReplaced) throws IOException {
        Path file = home.resolve("in/bang-khen.pdf");
        if (isReplaced) {
            DurableFiles.writeUnflushed(file, bytes("bản cũ"));
        }
        Map<String, String> before = FolderTree.of(home);

        assertThatThrownBy(() -> DurableFiles.writeUnflushed(file, out -> {
                    out.write(bytes("dở dang"));
                    out.flush();
                    throw new IOException("đĩa đầy");
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(home.resolve("in").toString())
                .hasMessageEndingWith(": đĩa đầy");

        assertThat(FolderTree.of(home)).isEqualTo(before);
    }

    @Test
    void aFileNotYetFlushedThatCannotTakeItsPlaceLeavesNothingUnfinished() throws IOException {
        folderWith("bang-khen", "0001.pdf");

        assertThatThrownBy(() -> DurableFiles.writeUnflushed(home.resolve("bang-khen"), bytes("x")))
                .isInstanceOf(FileSystemException.class);

        assertThat(FolderTree.of(home)).containsOnlyKeys("bang-khen/0001.pdf");
    }

    @Test
    void aFolderMovesWholeToAPlaceThatIsMadeForIt() throws IOException {
        Path folder = folderWith("staging/dot-1", "quyet-dinh.pdf", "bang-khen/0001.pdf");

        DurableFiles.appear(folder, home.resolve("output/2026/dot-1"));

        assertThat(FolderTree.of(home))
                .isEqualTo(Map.of(
                        "output/2026/dot-1/quyet-dinh.pdf", "nội dung quyet-dinh.pdf",
                        "output/2026/dot-1/bang-khen/0001.pdf", "nội dung bang-khen/0001.pdf"));
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderNeverMovesOverAnotherThatHoldsSomething() throws IOException {
        Path folder = folderWith("staging/dot-1", "moi");
        Path taken = folderWith("output/dot-1", "cu");

        assertThatThrownBy(() -> DurableFiles.appear(folder, taken)).isInstanceOf(FileSystemException.class);

        assertThat(FolderTree.of(home).keySet()).containsExactly("output/dot-1/cu", "staging/dot-1/moi");
    }

    @Test
    void aFolderMovesWholeToAnotherDisk() throws IOException {
        Path memory = Path.of("/dev/shm");
        OnThisMachine.holds(
                Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(home)),
                "there is no second file system to move to");
        Path folder = folderWith("staging/dot-1", "quyet-dinh.pdf", "bang-khen/0001.pdf");
        Path output = Files.createTempDirectory(memory, "vinhdanh");
        Files.createDirectories(DurableFiles.unfinished(output.resolve("dot-1")).resolve("do-dang"));
        try {
            DurableFiles.appear(folder, output.resolve("dot-1"));

            assertThat(FolderTree.of(output))
                    .isEqualTo(Map.of(
                            "dot-1/quyet-dinh.pdf", "nội dung quyet-dinh.pdf",
                            "dot-1/bang-khen/0001.pdf", "nội dung bang-khen/0001.pdf"));
            assertThat(output.toFile().list()).containsExactly("dot-1");
            assertThat(home.resolve("staging")).isEmptyDirectory();
        } finally {
            DurableFiles.deleteTree(output);
        }
    }

    @Test
    void aLinkIsNeverCopied(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "bí mật");
        Path link = Files.createSymbolicLink(elsewhere.resolve("q3.xlsx"), secret);

        assertThatThrownBy(() -> DurableFiles.copy(link, elsewhere.resolve("sources")))
                .isInstanceOf(IOException.class);

        assertThat(elsewhere.resolve("sources")).isEmptyDirectory();
    }

    @Test
    void aTreeIsDeletedWithAllItHoldsAndNothingBesideIt() throws IOException {
        Path tree = folderWith("staging/dot-1", "a", "b/c/d");
        Path beside = folderWith("staging/dot-10", "e");
        Files.createSymbolicLink(tree.resolve("b/lien-ket"), beside);

        DurableFiles.deleteTree(tree);

        assertThat(FolderTree.of(home)).isEqualTo(Map.of("staging/dot-10/e", "nội dung e"));
        assertThat(tree).doesNotExist();
    }

    @Test
    void deletingWhatIsNotThereDoesNothing() throws IOException {
        DurableFiles.deleteTree(home.resolve("khong-co"));

        assertThat(home).isEmptyDirectory();
    }
}
