package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.FolderTree.bytes;
import static vn.vinhdanh.publish.PackageFixture.BATCH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.golden.OnThisMachine;

/** SHA256SUMS as the real {@code sha256sum -c} reads it. */
class ChecksumListTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Folders folders;

    ChecksumListTest(@TempDir Path home) {
        folders = PackageFixture.folders(home);
    }

    private Path published(String... names) throws IOException {
        for (String name : names) {
            DurableFiles.write(folders.staging(BATCH).resolve(name), bytes("abc"));
        }
        try (RegisterFixture register = new RegisterFixture()) {
            new Publication(folders, register.documents()).publish(BATCH);
        }
        return folders.published(BATCH);
    }

    private static int check(Path folder) throws IOException, InterruptedException {
        OnThisMachine.thereIs("sha256sum", "coreutils");
        Process process = new ProcessBuilder("sha256sum", "-c", "--strict", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @Test
    void theListHoldsForEveryKindOfName() throws Exception {
        assertThat(check(published(
                        "quyet-dinh.pdf",
                        "bang-khen/0001-nguyen-van-an.pdf",
                        "tra-lai/Đề nghị (bản cuối) 'mới' \"x\" $HOME *.xlsx",
                        "tra-lai/ trắng ở đầu và cuối ",
                        "tra-lai/\\đầu",
                        "tra-lai/a\\nb.xlsx",
                        "tra-lai/hai\ndòng.xlsx",
                        "tra-lai/cả hai \\ và \n.xlsx")))
                .isZero();
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        Path folder = published("quyet-dinh.pdf", "tra-lai/hai\ndòng\\.xlsx");
        Files.writeString(folder.resolve("tra-lai/hai\ndòng\\.xlsx"), "abd");

        assertThat(check(folder)).isEqualTo(1);
    }

    @Test
    void aMissingFileIsFound() throws Exception {
        Path folder = published("quyet-dinh.pdf", "bang-khen/0001.pdf");
        Files.delete(folder.resolve("bang-khen/0001.pdf"));

        assertThat(check(folder)).isEqualTo(1);
    }

    /** In the table, {@code <N>} stands for a line feed and {@code <B>} for a backslash. */
    @ParameterizedTest
    @CsvSource({
        "a.xlsx,           '',   a.xlsx",
        "a<B>b.xlsx,       <B>,  a<B><B>b.xlsx",
        "a<N>b.xlsx,       <B>,  a<B>nb.xlsx",
        "<B><N>,           <B>,  <B><B><B>n",
        "a<B>nb.xlsx,      <B>,  a<B><B>nb.xlsx",
        "'a  b''c.xlsx',   '',   'a  b''c.xlsx'"
    })
    void aNameThatWouldBreakItsLineIsEscapedAsGnuDoes(String name, String before, String written) throws IOException {
        Path folder = published(spelt(name));

        assertThat(Files.readString(folder.resolve("SHA256SUMS"), StandardCharsets.UTF_8))
                .isEqualTo(spelt(before) + ABC + "  " + spelt(written) + "\n");
    }

    private static String spelt(String text) {
        return text.replace("<N>", "\n").replace("<B>", "\\");
    }
}
