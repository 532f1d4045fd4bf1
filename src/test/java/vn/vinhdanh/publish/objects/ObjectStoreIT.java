package vn.vinhdanh.publish.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.vinhdanh.publish.FolderTree.bytes;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.FolderTree;
import vn.vinhdanh.publish.ManyAtOnce;
import vn.vinhdanh.publish.PackageFixture;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Certificates go through object storage from the machine that makes them to the one that publishes them, and stay the same. */
@ExtendWith(OutputCaptureExtension.class)
class ObjectStoreIT {

    private static final String STAGED = "data/staging/dot-1/bang/";

    private static S3Server server;

    private final Path home;
    private final Staging staging;
    private final String bucket;
    private final ObjectStore store;

    ObjectStoreIT(@TempDir Path home) {
        this.home = home;
        this.staging = PackageFixture.staging(home);
        this.bucket = server.newBucket();
        this.store = store(server.endpoint(), bucket, S3Server.SECRET_KEY);
    }

    @BeforeAll
    static void startServer(@TempDir Path folder) throws IOException, InterruptedException {
        server = new S3Server(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private ObjectStore store(String endpoint, String bucket, String secretKey) {
        return new ObjectStore(
                new ObjectStoreSettings(
                        endpoint, "us-east-1", bucket, "vinhdanh", S3Server.ACCESS_KEY, secretKey, true),
                staging);
    }

    private static RenderedDocument certificate(int ordinal) {
        return certificate("bang/" + ordinal + ".pdf", ordinal);
    }

    private static RenderedDocument certificate(String path, int ordinal) {
        return new RenderedDocument(DocumentKind.CERTIFICATE, path, bytes("bằng khen " + ordinal), 1, "Lê An", ordinal);
    }

    private List<IssuedDocument> put(String batch, int count) throws IOException {
        List<IssuedDocument> issued = new ArrayList<>();
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            issued.add(store.put(batch, certificate(ordinal)));
        }
        return issued;
    }

    /** Of a store that can do nothing. */
    private static String told(ObjectStore store) {
        try (store) {
            return FailureText.of(catchThrowable(() -> store.put("dot-1", certificate(1))));
        }
    }

    @Test
    void whatIsPutComesBackAsStagingItselfWouldHaveIt(@TempDir Path other) throws IOException {
        IssuedDocument issued = store.put("dot-1", certificate(12));
        assertThat(home).isEmptyDirectory();

        store.collect("dot-1", () -> List.of(issued));

        assertThat(PackageFixture.staging(other).put("dot-1", certificate(12))).isEqualTo(issued);
        assertThat(FolderTree.of(home))
                .isEqualTo(FolderTree.of(other))
                .isEqualTo(Map.of(STAGED + "12.pdf", "bằng khen 12"));
        assertThat(server.contentType(bucket, "vinhdanh/dot-1/bang/12.pdf")).isEqualTo("application/pdf");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        IssuedDocument first = store.put("dot-1", certificate(1));

        assertThat(store.put("dot-1", certificate(1))).isEqualTo(first);
        store.collect("dot-1", () -> List.of(first));
        store.collect("dot-1", () -> List.of(first));

        assertThat(server.keys(bucket)).containsExactly("vinhdanh/dot-1/bang/1.pdf");
        assertThat(FolderTree.of(home)).isEqualTo(Map.of(STAGED + "1.pdf", "bằng khen 1"));
    }

    @Test
    void whatIsMissingOrHoldsSomethingElseIsLeftOutAndTold(CapturedOutput log) throws IOException {
        List<IssuedDocument> issued = put("dot-1", 3);
        server.remove(bucket, "vinhdanh/dot-1/bang/1.pdf");
        server.put(bucket, "vinhdanh/dot-1/bang/2.pdf", "bằng khen X");

        store.collect("dot-1", () -> issued);

        assertThat(FolderTree.of(home)).isEqualTo(Map.of(STAGED + "3.pdf", "bằng khen 3"));
        assertThat(log.getOut())
                .contains("object vinhdanh/dot-1/bang/1.pdf is missing; the certificate is made again")
                .contains("object vinhdanh/dot-1/bang/2.pdf holds 13 bytes with the sum "
                        + Checksum.of(bytes("bằng khen X")) + " where the register has 13 with "
                        + issued.get(1).sha256() + "; the certificate is made again");
    }

    @Test
    void aStagedFileThatIsSpoiltWithinItsLengthIsFetchedAgain() throws IOException {
        List<IssuedDocument> issued = put("dot-1", 1);
        store.collect("dot-1", () -> issued);
        Files.write(home.resolve(STAGED + "1.pdf"), new byte[(int) issued.get(0).bytes()]);

        store.collect("dot-1", () -> issued);

        assertThat(FolderTree.of(home)).isEqualTo(Map.of(STAGED + "1.pdf", "bằng khen 1"));
    }

    @Test
    void clearingTakesAwayThisBatchOnlyHoweverManyObjectsItHas() throws IOException {
        int moreThanAPage = 1100;
        ManyAtOnce.waiting(
                8,
                IntStream.rangeClosed(1, moreThanAPage).boxed().toList(),
                ordinal -> store.put("dot-1", certificate(ordinal)));
        store.put("dot-10", certificate(1));
        server.put(bucket, "vinhdanh/dot-1", "a");
        server.put(bucket, "khac/vinhdanh/dot-1/1.pdf", "a");
        assertThat(server.keys(bucket)).hasSize(moreThanAPage + 3);

        store.clear("dot-1");
        store.clear("dot-1");
        store.clear("dot-2");

        assertThat(server.keys(bucket))
                .containsExactlyInAnyOrder("vinhdanh/dot-10/bang/1.pdf", "vinhdanh/dot-1", "khac/vinhdanh/dot-1/1.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../dot-2/1.pdf", "bang/../../1.pdf", "/tmp/1.pdf", "..", "", "."})
    void aPathThatWouldLeaveTheBatchIsRefused(String path) {
        assertThatThrownBy(() -> store.put("dot-1", certificate(path, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document would leave its batch's folder: " + path);
        assertThat(server.keys(bucket)).isEmpty();
    }

    @Test
    void aPathIsTakenAsAFolderWouldTakeIt() throws IOException {
        IssuedDocument issued = store.put("dot-1", certificate("bang/../tập thể/Lê An + 1.pdf", 1));

        store.collect("dot-1", () -> List.of(issued));

        assertThat(server.keys(bucket)).containsExactly("vinhdanh/dot-1/tập thể/Lê An + 1.pdf");
        assertThat(FolderTree.of(home)).containsOnlyKeys("data/staging/dot-1/tập thể/Lê An + 1.pdf");
    }

    @Test
    void whatIsSpoiltOnItsWayIsRefused() throws IOException {
        try (SpoilingWire wire = new SpoilingWire(server.endpoint(), "khen", "khem")) {
            assertThat(told(store(wire.endpoint(), bucket, S3Server.SECRET_KEY)))
                    .startsWith(wire.endpoint() + " could not do what it was asked for (bucket " + bucket
                            + ", object vinhdanh/dot-1/bang/1.pdf; 400 ");
            assertThat(wire.hasSpoilt()).isTrue();
        }
        assertThat(server.keys(bucket)).isEmpty();
    }

    @Test
    void aWrongKeyIsToldWithTheSettingsThatMendIt() {
        assertThat(told(store(server.endpoint(), bucket, "sai")))
                .isEqualTo(server.endpoint() + " refuses access (bucket " + bucket
                        + ", object vinhdanh/dot-1/bang/1.pdf; 403 SignatureDoesNotMatch): mend"
                        + " vinhdanh.cluster.objects.access-key and secret-key, let their account read, write, list and"
                        + " remove there, and look whether this machine's clock is right; then start the run again");
    }

    @Test
    void aBucketThatIsNotThereIsToldWithTheSettingThatMendsIt() {
        assertThat(told(store(server.endpoint(), "khong-co", S3Server.SECRET_KEY)))
                .isEqualTo(server.endpoint() + " has no such bucket (bucket khong-co, object"
                        + " vinhdanh/dot-1/bang/1.pdf; 404 NoSuchBucket): have it made, or mend"
                        + " vinhdanh.cluster.objects.bucket; then start the run again");
    }

    @Test
    void aServerThatIsNotThereEndsEverythingAndIsToldWithTheSettingThatMendsIt() throws IOException {
        List<IssuedDocument> issued = put("dot-1", 20);
        String nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + free.getLocalPort();
        }

        try (ObjectStore lost = store(nobody, bucket, S3Server.SECRET_KEY)) {
            assertThat(FailureText.of(catchThrowable(() -> lost.collect("dot-1", () -> issued))))
                    .matches(nobody + " cannot be reached \\(bucket " + bucket
                            + ", object vinhdanh/dot-1/bang/\\d+.pdf; Connection refused\\): look whether the object"
                            + " storage runs and the network leads there, or mend vinhdanh.cluster.objects.endpoint; then"
                            + " start the run again");
            assertThatThrownBy(() -> lost.clear("dot-1"))
                    .isInstanceOf(ObjectStoreFailed.class)
                    .hasMessageContaining(nobody + " cannot be reached");
        }
        assertThat(home).isEmptyDirectory();
    }
}
