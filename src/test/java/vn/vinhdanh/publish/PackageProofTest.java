package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.publish.FolderTree.bytes;
import static vn.vinhdanh.publish.PackageFixture.BATCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.publish.PackageProof.Expected;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Nothing is published unless rows, register and files agree; whatever does not is named. */
class PackageProofTest {

    private static final RowCounts TWO_OF_THREE = new RowCounts(3, 2, 1, 0);
    private static final Set<Integer> BOTH = Set.of(1, 2);

    private static final RegisterFixture REGISTER = new RegisterFixture();

    private final Folders folders;
    private final PackageFixture batch;
    private final PackageProof proof;

    PackageProofTest(@TempDir Path home) {
        folders = PackageFixture.folders(home);
        REGISTER.open(BATCH, "de-nghi.xlsx");
        REGISTER.documents().clear(BATCH);
        batch = new PackageFixture(folders, REGISTER.documents());
        proof = new PackageProof(folders, REGISTER.documents());
    }

    @AfterAll
    static void closeTheRegister() {
        REGISTER.close();
    }

    private void sound() throws IOException {
        batch.withDecision()
                .withCertificate(1)
                .withCertificate(2)
                .withPrintRun(2)
                .withReturned("de-nghi.xlsx");
    }

    private Path staged(String path) {
        return folders.staging(BATCH).resolve(path);
    }

    private void prove(RowCounts rows, Set<Integer> certificates, int printPages) throws IOException {
        proof.prove(BATCH, () -> new Expected(rows, certificates, printPages));
    }

    private void assertRefused(String faults) {
        assertRefused(TWO_OF_THREE, BOTH, faults);
    }

    private void assertRefused(RowCounts rows, Set<Integer> certificates, String faults) {
        assertThatThrownBy(() -> prove(rows, certificates, certificates.size()))
                .isInstanceOf(ProofFailed.class)
                .hasMessage("Batch dot-1 is not published because its package is not complete: " + faults
                        + ". Nothing is lost: start the run again; if it happens again, report it with data/logs.");
    }

    @Test
    void aPackageInWhichEverythingAgreesPasses() throws IOException {
        sound();

        prove(TWO_OF_THREE, BOTH, 2);

        assertThat(FolderTree.of(folders.staging(BATCH))).hasSize(5);
    }

    @Test
    void aBatchOfWhichNothingIsIssuedNeedsNoDocument() throws IOException {
        prove(new RowCounts(2, 0, 0, 2), Set.of(), 0);
    }

    @Test
    void aPdfThatAClerkDroppedGoesBackThoughNobodyCountedItsPages() throws IOException {
        batch.withReturned("to-trinh.pdf");

        prove(RowCounts.NONE, Set.of(), 0);
    }

    @Test
    void whatAStartThatWasCutOffHasReportedIsNoStranger() throws IOException {
        sound();
        Files.writeString(staged("report.json"), "{}");
        Files.writeString(staged("bao-cao.html"), "");
        Files.writeString(staged("SHA256SUMS"), "");

        prove(TWO_OF_THREE, BOTH, 2);
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsNeverPublished() throws IOException {
        sound();
        Files.writeString(DurableFiles.unfinished(staged("bang-khen/0002.pdf")), "dở");

        assertThatThrownBy(() -> prove(TWO_OF_THREE, BOTH, 2))
                .isInstanceOf(ProofFailed.class)
                .hasMessageContaining("unregistered file bang-khen/.");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        sound();
        Files.delete(staged("quyet-dinh.pdf"));

        assertRefused("missing file quyet-dinh.pdf");
    }

    @Test
    void aChangedByteIsTold() throws IOException {
        sound();
        Files.write(staged("quyet-dinh.pdf"), bytes("quyết địnH"));

        assertRefused("changed file quyet-dinh.pdf");
    }

    @Test
    void aFileThatTheRegisterDoesNotKnowIsTold() throws IOException {
        sound();
        Files.write(staged("bang-khen/la.pdf"), bytes("lạ"));

        assertRefused("unregistered file bang-khen/la.pdf");
    }

    @Test
    void aMissingCertificateIsTold() throws IOException {
        batch.withDecision().withCertificate(1).withPrintRun(2);

        assertRefused("no certificate for row number 2 of the list");
    }

    @Test
    void aCertificateTwiceIsTold() throws IOException {
        sound();
        batch.withCertificate(2, "bang-khen/0002-lan-hai.pdf");

        assertRefused("a certificate that nobody or somebody twice gets: bang-khen/0002.pdf");
    }

    @Test
    void aCertificateForNobodyIsTold() throws IOException {
        sound();
        batch.with(RenderedDocument.of(DocumentKind.CERTIFICATE, "bang-khen/thua.pdf", bytes("thừa"), 1));

        assertRefused("a certificate that nobody or somebody twice gets: bang-khen/thua.pdf");
    }

    @Test
    void aDraftHoldsNoCertificate() throws IOException {
        batch.withDecision().withCertificate(1);

        assertRefused(TWO_OF_THREE, Set.of(), "a certificate that nobody or somebody twice gets: bang-khen/0001.pdf");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0, 0", "3, 2, 1, 1", "0, 1, 0, 0", "3, 4, -1, 1"})
    void countsThatDoNotAddUpAreTold(int read, int issued, int returned, int already) throws IOException {
        sound();

        assertRefused(
                new RowCounts(read, issued, returned, already),
                BOTH,
                read + " rows were read, but " + issued + " issued, " + returned + " returned and " + already
                        + " issued before");
    }

    @Test
    void aPdfWithoutAPageIsTold() throws IOException {
        sound();
        batch.with(RenderedDocument.of(DocumentKind.PRINT_RUN, "in/bang-khen-002.pdf", bytes("rỗng"), 0));

        assertRefused("no page in in/bang-khen-002.pdf");
    }

    @Test
    void aPrintRunWithoutEveryCertificateIsTold() throws IOException {
        batch.withDecision().withCertificate(1).withCertificate(2).withPrintRun(1);

        assertRefused("the print runs have 1 pages in place of 2");
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        batch.withDecision().withCertificate(1).withPrintRun(1);
        Files.delete(staged("quyet-dinh.pdf"));
        Files.write(staged("z.txt"), bytes("z"));
        Files.write(staged("b.txt"), bytes("b"));

        assertRefused(
                new RowCounts(3, 1, 1, 0),
                BOTH,
                "3 rows were read, but 1 issued, 1 returned and 0 issued before"
                        + "; no certificate for row number 2 of the list"
                        + "; the print runs have 1 pages in place of 2"
                        + "; missing file quyet-dinh.pdf; unregistered file b.txt; unregistered file z.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.xlsx", "hai\ndòng.xlsx", "Đề nghị (bản cuối) 'mới'.xlsx", " .xlsx"})
    void aClerksFileNameMayBeAnything(String name) throws IOException {
        batch.withReturned(name);

        prove(new RowCounts(1, 0, 1, 0), Set.of(), 0);

        assertThat(FolderTree.of(folders.staging(BATCH))).containsOnlyKeys("tra-lai/" + name);
    }
}
