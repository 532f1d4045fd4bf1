package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.FolderTree.bytes;
import static vn.vinhdanh.publish.PackageFixture.BATCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.register.IssuedDocument;

/** What a power failure took from staging is forgotten by the register, and nothing else. */
class LostDocumentsTest {

    private static final String FIRST = "bang-khen/0001.pdf";
    private static final String SECOND = "bang-khen/0002.pdf";

    private static final RegisterFixture REGISTER = new RegisterFixture();

    private final Folders folders;
    private final PackageFixture batch;
    private final Publication publication;
    private final LostDocuments lost;

    LostDocumentsTest(@TempDir Path home) {
        folders = PackageFixture.folders(home);
        REGISTER.open(BATCH, "de-nghi.xlsx");
        REGISTER.documents().clear(BATCH);
        batch = new PackageFixture(folders, REGISTER.documents());
        publication = new Publication(folders, REGISTER.documents());
        lost = new LostDocuments(folders, REGISTER.documents(), publication);
    }

    @AfterAll
    static void closeTheRegister() {
        REGISTER.close();
    }

    private Path staged(String path) {
        return folders.staging(BATCH).resolve(path);
    }

    private List<String> known() throws IOException {
        lost.forget(BATCH);
        return REGISTER.documents().of(BATCH).stream().map(IssuedDocument::path).toList();
    }

    @Test
    void nothingIsForgottenWhereEveryFileIsThere() throws IOException {
        batch.withCertificate(1).withCertificate(2).withDecision();

        assertThat(known()).containsExactly(FIRST, SECOND, "quyet-dinh.pdf");
    }

    @Test
    void atTheFirstStartThereIsNothingToForget() throws IOException {
        assertThat(known()).isEmpty();
    }

    @Test
    void aMissingCertificateIsForgotten() throws IOException {
        batch.withCertificate(1).withCertificate(2);
        Files.delete(staged(SECOND));

        assertThat(known()).containsExactly(FIRST);
    }

    @Test
    void aTruncatedCertificateIsForgotten() throws IOException {
        batch.withCertificate(1).withCertificate(2);
        Files.write(staged(FIRST), new byte[0]);

        assertThat(known()).containsExactly(SECOND);
    }

    @Test
    void aCertificateOfTheRightLengthWithOtherBytesIsForgotten() throws IOException {
        batch.withCertificate(1).withCertificate(2);
        Files.write(staged(FIRST), new byte[(int) Files.size(staged(FIRST))]);

        assertThat(known()).containsExactly(SECOND);
    }

    @Test
    void theOtherPapersAreForgottenTogether() throws IOException {
        batch.withCertificate(1).withDecision().withPrintRun(1);
        Files.write(staged("quyet-dinh.pdf"), bytes("x"));

        assertThat(known()).containsExactly(FIRST);
    }

    @Test
    void aStagingFolderThatIsGoneTakesAll() throws IOException {
        batch.withCertificate(1).withDecision();
        DurableFiles.deleteTree(folders.staging(BATCH));

        assertThat(known()).isEmpty();
    }

    @Test
    void whatIsPublishedAlreadyIsNotLost() throws IOException {
        batch.withCertificate(1).withDecision();
        publication.publish(BATCH);

        assertThat(known()).containsExactly(FIRST, "quyet-dinh.pdf");
    }
}
