package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.publish.FolderTree.bytes;
import static vn.vinhdanh.publish.PackageFixture.BATCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** A batch's folder appears whole; what stood there before is kept; doing it again does no harm. */
class PublicationTest {

    /** From {@code printf abc | sha256sum} and {@code printf '' | sha256sum}. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final RegisterFixture REGISTER = new RegisterFixture();

    private final Path home;
    private final Folders folders;
    private final Publication publication;

    PublicationTest(@TempDir Path home) {
        this.home = home;
        this.folders = PackageFixture.folders(home);
        REGISTER.open(BATCH, "de-nghi.xlsx");
        REGISTER.documents().clear(BATCH);
        this.publication = new Publication(folders, REGISTER.documents());
    }

    @AfterAll
    static void closeTheRegister() {
        REGISTER.close();
    }

    private void stage(String name, String content) throws IOException {
        DurableFiles.write(folders.staging(BATCH).resolve(name), bytes(content));
    }

    private String published(String name) throws IOException {
        return Files.readString(folders.published(BATCH).resolve(name));
    }

    @Test
    void theFolderAppearsWithAChecksumOfEveryFile() throws IOException {
        stage("quyet-dinh.pdf", "abc");
        stage("bang-khen/0002.pdf", "");
        stage("bang-khen/0001.pdf", "abc");
        publication.addReport(BATCH, "bao-cao.html", bytes(""));

        publication.publish(BATCH);

        assertThat(published("SHA256SUMS"))
                .isEqualTo(ABC + "  bang-khen/0001.pdf\n" + NOTHING + "  bang-khen/0002.pdf\n" + NOTHING
                        + "  bao-cao.html\n" + ABC + "  quyet-dinh.pdf\n");
        assertThat(FolderTree.of(home))
                .containsOnlyKeys(
                        "output/dot-1/SHA256SUMS",
                        "output/dot-1/bang-khen/0001.pdf",
                        "output/dot-1/bang-khen/0002.pdf",
                        "output/dot-1/bao-cao.html",
                        "output/dot-1/quyet-dinh.pdf");
    }

    /** What the proof has compared is not read again; a file that somebody changed since then is found by its sum. */
    @Test
    void aRegisteredDocumentHasTheSumOfTheRegister() throws IOException {
        new PackageFixture(folders, REGISTER.documents())
                .with(RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", bytes("abc"), 1));
        stage("quyet-dinh.pdf", "aBc");
        stage("report.json", "");

        publication.publish(BATCH);

        assertThat(published("SHA256SUMS")).isEqualTo(ABC + "  quyet-dinh.pdf\n" + NOTHING + "  report.json\n");
    }

    @Test
    void aPackageIsOutFromTheRenameOnWhateverAClerkDoesThere() throws IOException {
        PackageFixture batch = new PackageFixture(folders, REGISTER.documents());
        batch.withDecision().withCertificate(1);
        publication.addReport(BATCH, "report.json", bytes("{}"));
        assertThat(publication.isOut(BATCH)).isFalse();

        publication.publish(BATCH);
        Files.delete(folders.published(BATCH).resolve("quyet-dinh.pdf"));

        assertThat(publication.isOut(BATCH)).isTrue();
    }

    @Test
    void aDraftThatStandsThereIsNotTheFinalPackage() throws IOException {
        PackageFixture batch = new PackageFixture(folders, REGISTER.documents());
        batch.withDecision();
        publication.publish(BATCH);
        REGISTER.documents().clear(BATCH);
        batch.withDecision().withCertificate(1);
        DurableFiles.deleteTree(folders.staging(BATCH));

        assertThat(publication.isOut(BATCH)).as("its staged files are lost").isFalse();
    }

    @Test
    void aDraftIsSetAsideAndNeverDeleted() throws IOException {
        for (String version : new String[] {"dự thảo", "dự thảo hai", "bản cuối"}) {
            stage("quyet-dinh.pdf", version);
            publication.publish(BATCH);
        }

        assertThat(published("quyet-dinh.pdf")).isEqualTo("bản cuối");
        assertThat(FolderTree.of(home.resolve("data")))
                .containsOnlyKeys(
                        "replaced/dot-1-1/SHA256SUMS",
                        "replaced/dot-1-1/quyet-dinh.pdf",
                        "replaced/dot-1-2/SHA256SUMS",
                        "replaced/dot-1-2/quyet-dinh.pdf")
                .containsEntry("replaced/dot-1-1/quyet-dinh.pdf", "dự thảo")
                .containsEntry("replaced/dot-1-2/quyet-dinh.pdf", "dự thảo hai");
    }

    @Test
    void whatTheDraftHeldDoesNotStandAmongTheFinalPapers() throws IOException {
        stage("chi-trong-du-thao.pdf", "abc");
        publication.publish(BATCH);
        stage("quyet-dinh.pdf", "abc");

        publication.publish(BATCH);

        assertThat(FolderTree.of(folders.published(BATCH))).containsOnlyKeys("SHA256SUMS", "quyet-dinh.pdf");
        assertThat(published("SHA256SUMS")).isEqualTo(ABC + "  quyet-dinh.pdf\n");
    }

    @Test
    void publishingAgainAfterTheRenameDoesNothing() throws IOException {
        stage("quyet-dinh.pdf", "abc");
        publication.publish(BATCH);
        var before = FolderTree.of(home);

        publication.publish(BATCH);

        assertThat(FolderTree.of(home)).isEqualTo(before);
    }

    @Test
    void aCrashAfterTheDraftWasSetAsideIsMadeGood() throws IOException {
        stage("quyet-dinh.pdf", "dự thảo");
        publication.publish(BATCH);
        stage("quyet-dinh.pdf", "bản cuối");
        stage("SHA256SUMS", "từ lần chạy trước");
        publication.setAside(BATCH);

        publication.publish(BATCH);

        assertThat(published("quyet-dinh.pdf")).isEqualTo("bản cuối");
        assertThat(published("SHA256SUMS")).endsWith("  quyet-dinh.pdf\n").hasLineCount(1);
        assertThat(home.resolve("data/replaced").toFile().list()).containsExactly("dot-1-1");
    }

    @Test
    void nothingStagedAndNothingPublishedSaysWhatToDo() {
        assertThatThrownBy(() -> publication.publish(BATCH))
                .isInstanceOf(IOException.class)
                .hasMessage("Nothing to publish: " + home.resolve("data/staging/dot-1")
                        + " is missing. Start the run again.");
    }

    @Test
    void settingAsideWhatIsNotThereDoesNothing() throws IOException {
        publication.setAside(BATCH);

        assertThat(home).isEmptyDirectory();
    }
}
