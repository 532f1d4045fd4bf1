package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.publish.FolderTree.bytes;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Documents lie where nobody sees them yet, each known by its checksum, none outside its batch's folder. */
class StagingTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path home;
    private final Staging staging;

    StagingTest(@TempDir Path home) {
        this.home = home;
        this.staging = new Staging(PackageFixture.folders(home));
    }

    private static RenderedDocument decision(String path, String content) {
        return RenderedDocument.of(DocumentKind.DECISION, path, bytes(content), 3);
    }

    @Test
    void aDocumentIsKnownByAllThatTheRegisterAsks() throws IOException {
        IssuedDocument issued = staging.put(
                "dot-1",
                new RenderedDocument(
                        DocumentKind.CERTIFICATE, "bang-khen/0012-le-an.pdf", bytes("abc"), 1, "Lê An", 12));

        assertThat(issued)
                .isEqualTo(new IssuedDocument("bang-khen/0012-le-an.pdf", "certificate", ABC, 3, 1, "Lê An", 12));
        assertThat(FolderTree.of(home)).isEqualTo(Map.of("data/staging/dot-1/bang-khen/0012-le-an.pdf", "abc"));
    }

    @Test
    void theSameDocumentAgainChangesNothing() throws IOException {
        IssuedDocument first = staging.put("dot-1", decision("quyet-dinh.pdf", "abc"));

        IssuedDocument again = staging.put("dot-1", decision("quyet-dinh.pdf", "abc"));

        assertThat(again).isEqualTo(first);
        assertThat(FolderTree.of(home)).isEqualTo(Map.of("data/staging/dot-1/quyet-dinh.pdf", "abc"));
    }

    @Test
    void manyAtOnceLieThereAsIfOneCameAfterTheOther() throws IOException {
        List<RenderedDocument> papers = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> decision("bang-khen-" + n % 3 + "/" + n + ".pdf", "nội dung " + n))
                .toList();

        List<IssuedDocument> issued = ManyAtOnce.onAllCores(papers, paper -> staging.put("dot-1", paper));

        assertThat(issued)
                .extracting(IssuedDocument::path)
                .isEqualTo(papers.stream().map(RenderedDocument::path).toList());
        assertThat(Difference.between(issued, PackageFixture.folders(home).staging("dot-1")))
                .isEmpty();
        assertThat(FolderTree.of(home)).as("and no unfinished file").hasSize(500);
    }

    @Test
    void whatCannotBeWrittenFailsAlthoughOthersCan() throws IOException {
        staging.put("dot-1", decision("bang-khen/0001.pdf", "abc"));
        List<RenderedDocument> papers =
                List.of(decision("quyet-dinh.pdf", "abc"), decision("bang-khen", "abc"), decision("in.pdf", "abc"));

        assertThatThrownBy(() -> ManyAtOnce.onAllCores(papers, paper -> staging.put("dot-1", paper)))
                .isInstanceOf(FileSystemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../dot-2/quyet-dinh.pdf",
                "bang-khen/../../quyet-dinh.pdf",
                "../dot-10/quyet-dinh.pdf",
                "/tmp/quyet-dinh.pdf",
                "..",
                "",
                "."
            })
    void aPathThatIsNoPlaceInTheBatchsFolderIsRefused(String path) {
        assertThatThrownBy(() -> staging.put("dot-1", decision(path, "abc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document would leave its batch's folder: " + path);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aPathThatOnlyLooksLikeAWayOutStays() throws IOException {
        staging.put("dot-1", decision("tra-lai/..a.xlsx", "abc"));

        assertThat(FolderTree.of(home)).containsOnlyKeys("data/staging/dot-1/tra-lai/..a.xlsx");
    }

    @Test
    void clearingTakesAwayThisBatchOnly() throws IOException {
        staging.put("dot-1", decision("quyet-dinh.pdf", "abc"));
        staging.put("dot-2", decision("quyet-dinh.pdf", "abc"));

        staging.clear("dot-1");
        staging.clear("dot-3");

        assertThat(FolderTree.of(home)).containsOnlyKeys("data/staging/dot-2/quyet-dinh.pdf");
    }
}
