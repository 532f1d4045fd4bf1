package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.Look;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.run.PrintRunSettings;

/** The press writes a batch's certificates into one file, each as it would be by itself. */
class CompiledPrintRunsTest {

    /** More than a branch of the file's trees holds. */
    private static final int RECIPIENTS = 105;

    private static final double SAME_PLACE = 0.3;
    private static final float DPI = 150;
    private static final double SAME_LOOK = 0.5;

    static List<Award> styles() {
        return CertificateFixture.ONE_OF_EACH_STYLE;
    }

    /** One unit, so that the order is the workbook's; everyone has something of their own. */
    private static Decision batch(Award award, int recipients) {
        List<Grant> grants = new ArrayList<>();
        for (int n = 1; n <= recipients; n++) {
            grants.add(grant(
                    n,
                    n % 4 == 0
                            ? collective("Tổ dân phố số " + n, "Phường Phan Đình Phùng")
                            : person("Bà", "Nguyễn Thị Ưỡn " + n, "Trưởng phòng", "Phường Phan Đình Phùng"),
                    award,
                    n % 5 == 0 ? null : ACHIEVEMENT));
        }
        return decision(NUMBERED, grants.toArray(Grant[]::new));
    }

    private static byte[] run(Decision decision) {
        return run(decision, false);
    }

    private static byte[] run(Decision decision, boolean separators) {
        List<RenderedDocument> files = new ArrayList<>();
        new PdfPrintRuns(PRESS, DeliveryOrder.USUAL, new PrintRunSettings(10_000, separators))
                .render(decision, files::add);
        assertThat(files).hasSize(1);
        return files.get(0).content();
    }

    private static List<Grant> delivered(Decision decision) {
        return DeliveryOrder.USUAL.grants(decision);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void eachPageIsTheRecipientsCertificate(Award award) throws IOException {
        Decision decision = batch(award, RECIPIENTS);
        byte[] run = run(decision);
        Files.createDirectories(Path.of("target/golden/press"));
        Files.write(Path.of("target/golden/press/in-" + award.style() + ".pdf"), run);

        assertPdf(run).hasPages(RECIPIENTS).hasPageSize(297, 210);
        try (PDDocument document = Loader.loadPDF(run)) {
            for (int page : List.of(0, 3, 4, 99, 100, RECIPIENTS - 1)) {
                byte[] single = CERTIFICATES
                        .render(decision, delivered(decision).get(page))
                        .content();
                assertThat(TextPlaces.of(run, page + 1)).zipSatisfy(TextPlaces.of(single), (here, there) -> {
                    assertThat(here.text()).isEqualTo(there.text());
                    assertThat(here.left()).isCloseTo(there.left(), within(SAME_PLACE));
                    assertThat(here.baseline()).isCloseTo(there.baseline(), within(SAME_PLACE));
                });
                assertThat(Look.difference(picture(document, page), picture(single)))
                        .isLessThan(SAME_LOOK);
            }
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return picture(document, 0);
        }
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aRunIsArchivalAccessibleAndReadAloudOneSheetAfterTheOther(Award award) {
        Decision decision = batch(award, RECIPIENTS);
        byte[] run = run(decision);

        assertPdf(run).isArchivalAndAccessible().hasAllFontsEmbedded().hasTitle(award.shortName() + " – bản in số 1");
        List<String> together = new ArrayList<>();
        delivered(decision)
                .forEach(grant -> together.addAll(StructureTree.readAloud(
                        CERTIFICATES.render(decision, grant).content())));
        assertThat(StructureTree.readAloud(run)).isEqualTo(together);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aPageTakesLessThanAKilobyteBeyondWhatAllShare(Award award) {
        int few = run(batch(award, 50)).length;
        int many = run(batch(award, 150)).length;

        assertThat((many - few) / 100).isLessThan(1_000);
    }

    @Test
    void aSheetWithItsNameLiesBeforeEachUnitsCertificates() {
        List<Grant> grants = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            grants.add(grant(n, collective("Tổ " + n, n <= 20 ? "Trạm Y tế" : "Hội Nông dân"), BANG_KHEN, null));
        }
        byte[] run = run(decision(NUMBERED, grants.toArray(Grant[]::new)), true);

        assertPdf(run).hasPages(62).isArchivalAndAccessible().hasAllFontsEmbedded();
        assertThat(assertPdf(run).text(1)).contains("Trạm Y tế", "20 Bằng khen").doesNotContain("TẶNG");
        assertThat(assertPdf(run).text(2)).contains("Tổ 1", "TẶNG");
        assertThat(assertPdf(run).text(22)).contains("Hội Nông dân", "40 Bằng khen");
        assertThat(assertPdf(run).text(23)).contains("Tổ 21", "TẶNG");
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        assertThat(run(batch(BANG_KHEN, RECIPIENTS))).isEqualTo(run(batch(BANG_KHEN, RECIPIENTS)));
    }

    /** A reader that is none of ours finds its way through the file's tables too. */
    @Test
    void popplerReadsEachPage() throws Exception {
        Decision decision = batch(BANG_KHEN, RECIPIENTS);

        assertThat(Poppler.text(run(decision)))
                .contains(delivered(decision).stream()
                        .map(grant -> grant.nomination().recipient().name())
                        .toList());
    }
}
