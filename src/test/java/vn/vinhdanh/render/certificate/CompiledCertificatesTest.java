package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.DRAFT;
import static vn.vinhdanh.render.certificate.CertificateFixture.GIAY_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS_ON_A3;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.Look;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.render.pdf.PdfParagraphs;

/** A batch's certificates are compiled once; what comes out is what the layout engine would have drawn. */
class CompiledCertificatesTest {

    /** As many as are worth compiling for. */
    private static final int RECIPIENTS = 60;

    private static final double SAME_PLACE = 0.3;
    private static final float DPI = 150;
    /** Of 255, over the whole page: edges of letters that lie a fraction of a pixel apart. */
    private static final double SAME_LOOK = 0.5;

    private static final List<String> WORDS = List.of(
            "Nguyễn", "H'Hen", "Niê", "Công", "Tằng", "Tôn", "Nữ", "Ưỡn", "Phượng", "Quỳnh", "Y-Krông", "Đỗ", "Ẩm", "Ỷ",
            "K’Brôi");

    static Stream<Arguments> batches() {
        return CertificateFixture.ONE_OF_EACH_STYLE.stream()
                .flatMap(award -> Stream.of(Arguments.of(award, NUMBERED), Arguments.of(award, DRAFT)));
    }

    /** Long and short names, with and without position and achievement, two lines typed in one cell. */
    private static Decision batch(Award award, DecisionIdentity identity) {
        Random random = new Random(7);
        List<Grant> grants = new ArrayList<>();
        for (int n = 1; n <= RECIPIENTS; n++) {
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            String name = String.join(" ", words.subList(0, 2 + n % 9));
            grants.add(grant(
                    n,
                    n % 4 == 0
                            ? collective(name + " " + n, null)
                            : person("Bà", name, "Trưởng phòng", "Phòng Nội vụ & Lao động " + n),
                    award,
                    n % 5 == 0 ? null : n % 5 == 1 ? "Đã hiến 1.250 m2 đất\nlàm 3,5 km đường" : ACHIEVEMENT));
        }
        return decision(identity, grants.toArray(Grant[]::new));
    }

    private static byte[] plain(CertificatePress press, Decision decision, Grant grant) {
        Award award = grant.nomination().award();
        return press.print(
                        award.shortName() + " – "
                                + grant.nomination().recipient().nameWithHonorific(),
                        decision,
                        award,
                        List.of(press.page(decision, grant)))
                .content();
    }

    private static byte[] compiled(Decision decision, Grant grant) {
        return CERTIFICATES.render(decision, grant).content();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void eachLetterStandsWhereTheLayoutEnginePutsIt(Award award, DecisionIdentity identity) {
        Decision batch = batch(award, identity);
        for (int n = 0; n < RECIPIENTS; n += 3) {
            Grant grant = batch.grants().get(n);
            byte[] engines = plain(PRESS, batch, grant);
            byte[] ours = compiled(batch, grant);

            assertThat(ours).as("compiled").isNotEqualTo(engines);
            assertSamePlaces(letters(ours), letters(engines));
        }
    }

    private static List<TextPlaces.Place> letters(byte[] pdf) {
        return TextPlaces.of(pdf).stream()
                .filter(place -> !place.text().isBlank())
                .toList();
    }

    private static void assertSamePlaces(List<TextPlaces.Place> ours, List<TextPlaces.Place> engines) {
        assertThat(ours).zipSatisfy(engines, (here, there) -> {
            assertThat(here.text()).isEqualTo(there.text());
            assertThat(here.left()).isCloseTo(there.left(), within(SAME_PLACE));
            assertThat(here.baseline()).isCloseTo(there.baseline(), within(SAME_PLACE));
            assertThat(here.size()).isCloseTo(there.size(), within(0.05));
        });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void thePageLooksTheSame(Award award, DecisionIdentity identity) throws IOException {
        Decision batch = batch(award, identity);
        for (Grant grant : batch.grants().subList(3, 5)) {
            Path folder = Files.createDirectories(Path.of("target/golden/press"));
            Files.write(folder.resolve(award.style() + grant.id() + ".pdf"), compiled(batch, grant));

            assertThat(Look.difference(picture(compiled(batch, grant)), picture(plain(PRESS, batch, grant))))
                    .isLessThan(SAME_LOOK);
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void eachIsArchivalAccessibleAndReadAloudAsBefore(Award award, DecisionIdentity identity) {
        Decision batch = batch(award, identity);
        for (Grant grant : batch.grants().subList(0, 5)) {
            byte[] ours = compiled(batch, grant);

            assertPdf(ours)
                    .isArchivalAndAccessible()
                    .hasAllFontsEmbedded()
                    .hasPages(1)
                    .hasPageSize(297, 210)
                    .hasTitle(award.shortName() + " – "
                            + grant.nomination().recipient().nameWithHonorific());
            assertThat(PdfParagraphs.of(ours)).isEqualTo(PdfParagraphs.of(plain(PRESS, batch, grant)));
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void aFileTakesAtMostFortyKilobytes(Award award, DecisionIdentity identity) {
        Decision batch = batch(award, identity);

        assertThat(batch.grants())
                .allSatisfy(grant -> assertThat(compiled(batch, grant)).hasSizeLessThanOrEqualTo(40_000));
    }

    @Test
    void onA3Too() {
        PdfCertificates certificates = new PdfCertificates(PRESS_ON_A3);
        Decision batch = batch(GIAY_KHEN, NUMBERED);
        Grant grant = batch.grants().get(4);

        byte[] ours = certificates.render(batch, grant).content();

        assertPdf(ours).hasPageSize(420, 297).isArchivalAndAccessible();
        assertSamePlaces(letters(ours), letters(plain(PRESS_ON_A3, batch, grant)));
    }

    /** Neither in what is drawn nor in what the file says of itself. */
    @Test
    void nobodyElsesNameIsInTheFile() throws IOException {
        Decision batch = batch(BANG_KHEN, NUMBERED);
        byte[] ours = compiled(batch, batch.grants().get(1));

        assertThat(everything(ours))
                .contains("Bà ")
                .doesNotContain(batch.grants().get(0).nomination().recipient().name())
                .doesNotContain(batch.grants().get(2).nomination().recipient().name());
        assertThat(PdfParagraphs.of(ours))
                .hasSameSizeAs(
                        PdfParagraphs.of(plain(PRESS, batch, batch.grants().get(1))));
    }

    private static String everything(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(String.join(" ", PdfParagraphs.of(pdf)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(document.getDocumentInformation().getTitle());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    /** Whoever is printed first, and on however many cores. */
    @Test
    void theSameCertificateHasTheSameBytes() {
        List<byte[]> forwards = printed(batch(BANG_KHEN, NUMBERED), IntStream.range(0, RECIPIENTS));
        List<byte[]> backwards = printed(
                batch(BANG_KHEN, NUMBERED), IntStream.range(0, RECIPIENTS).map(n -> RECIPIENTS - 1 - n));
        List<byte[]> together = printed(
                batch(BANG_KHEN, NUMBERED), IntStream.range(0, RECIPIENTS).parallel());

        for (int n = 0; n < RECIPIENTS; n++) {
            assertThat(backwards.get(RECIPIENTS - 1 - n)).isEqualTo(forwards.get(n));
            assertThat(together.get(n)).isEqualTo(forwards.get(n));
        }
    }

    private static List<byte[]> printed(Decision batch, IntStream order) {
        PdfCertificates certificates = new PdfCertificates(PRESS);
        return order.mapToObj(
                        n -> certificates.render(batch, batch.grants().get(n)).content())
                .toList();
    }

    @Test
    void aFewAreDrawnOneByOne() {
        Decision whole = batch(BANG_KHEN, NUMBERED);
        Decision few = decision(NUMBERED, whole.grants().subList(0, 5).toArray(Grant[]::new));

        assertThat(compiled(few, few.grants().get(0)))
                .isEqualTo(plain(PRESS, few, few.grants().get(0)));
    }

    /** An office's template may say what no slot says. */
    @Test
    void aTemplateThatTheCompilerRefusesIsDrawnOneByOne(@TempDir Path templates) throws IOException {
        Path page = templates.resolve("certificate/bang-khen/page.ftlh");
        Files.createDirectories(page.getParent());
        Files.writeString(
                page,
                Files.readString(Path.of("templates/certificate/bang-khen/page.ftlh"))
                        .replace(
                                "<@certificate.sheet page/>",
                                "<@certificate.sheet page/><p style='position: absolute; left: 30mm; top: 180mm;"
                                        + " font: 10pt Tinos'>${page.texts?filter(text -> text.key == 'recipient')[0].lines[0]}</p>"));
        CertificatePress press = CertificateFixture.press(templates);
        Decision batch = batch(BANG_KHEN, NUMBERED);
        Grant grant = batch.grants().get(3);

        assertThat(new PdfCertificates(press).render(batch, grant).content()).isEqualTo(plain(press, batch, grant));
    }
}
