package vn.vinhdanh.render.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.desk.DeliveryFixture.GIAY_KHEN;
import static vn.vinhdanh.render.desk.DeliveryFixture.PAPERS;
import static vn.vinhdanh.render.desk.DeliveryFixture.aDecision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Each unit can be sent its own certificates. */
class UnitArchivesTest {

    private static final Decision DECISION = aDecision()
            .person(GIAY_KHEN, "Trần Thị Ước", null, "Trạm Y tế")
            .person(GIAY_KHEN, "Lê Thị Ba", null, "Tổ 1/2")
            .person(GIAY_KHEN, "Nguyễn Thị Ái", null, "Trạm Y tế")
            .person(GIAY_KHEN, "Lê Thị Tư", null, "Tổ 1.2")
            .made();

    private static RenderedDocument certificate(Grant grant) {
        String name = grant.nomination().recipient().name();
        return RenderedDocument.of(
                DocumentKind.CERTIFICATE,
                "giay-khen/000" + grant.id() + ".pdf",
                name.getBytes(StandardCharsets.UTF_8),
                1);
    }

    private static List<RenderedDocument> archives(Decision decision) {
        List<RenderedDocument> archives = new ArrayList<>();
        PAPERS.archives(decision, path -> true, UnitArchivesTest::certificate, archives::add);
        return archives;
    }

    private static Map<String, byte[]> unpacked(RenderedDocument archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aUnitsArchiveHoldsItsCertificatesAndItsReceiptList() throws IOException {
        List<RenderedDocument> archives = archives(DECISION);

        assertThat(archives)
                .as("two units of one slug are told apart")
                .extracting(RenderedDocument::path)
                .containsExactly("theo-don-vi/tram-y-te.zip", "theo-don-vi/to-1-2.zip", "theo-don-vi/to-1-2-2.zip");
        Map<String, byte[]> files = unpacked(archives.get(0));
        assertThat(files).containsOnlyKeys("ky-nhan.pdf", "giay-khen/0003.pdf", "giay-khen/0001.pdf");
        assertThat(files.get("giay-khen/0001.pdf")).isEqualTo("Trần Thị Ước".getBytes(StandardCharsets.UTF_8));
        assertThat(assertPdf(files.getOrDefault("ky-nhan.pdf", new byte[0]))
                        .isArchivalAndAccessible()
                        .hasPages(1)
                        .text(1))
                .contains("Nguyễn Thị Ái", "Trần Thị Ước")
                .doesNotContain("Lê Thị Ba");
    }

    @Test
    void whatAnArchiveHoldsIsKnownWithoutPackingIt() {
        assertThat(PAPERS.archived(DECISION))
                .isEqualTo(Map.of(
                        "theo-don-vi/tram-y-te.zip", Set.of(1, 3),
                        "theo-don-vi/to-1-2.zip", Set.of(2),
                        "theo-don-vi/to-1-2-2.zip", Set.of(4)));
    }

    @Test
    void aLargeUnitHasSeveralArchives() {
        var decision = aDecision().collective(GIAY_KHEN, "Công an phường", null);
        for (int i = 1; i <= 201; i++) {
            decision.person(GIAY_KHEN, "Nguyễn Thị " + i, null, "Trường Chu Văn An");
        }

        assertThat(PAPERS.archived(decision.made()))
                .hasEntrySatisfying("theo-don-vi/truong-chu-van-an.zip", held -> assertThat(held)
                        .hasSize(200))
                .hasEntrySatisfying("theo-don-vi/truong-chu-van-an-2.zip", held -> assertThat(held)
                        .hasSize(1));
    }

    @Test
    void oneUnitAloneNeedsNone() {
        assertThat(archives(aDecision()
                        .person(GIAY_KHEN, "Lê Thị Ba", null, "Trạm Y tế")
                        .person(GIAY_KHEN, "Lê Thị Tư", null, "Trạm y tế")
                        .made()))
                .isEmpty();
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        assertThat(archives(DECISION)).zipSatisfy(archives(DECISION), (one, other) -> assertThat(one.content())
                .isEqualTo(other.content()));
    }
}
