package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.publish.PackageFixture.BATCH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.publish.PaperProof.Named;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.reading.PaperReaderFixture;

/** Papers as another PDF writer makes them: what is wrong with one is found in the file itself, not in what made it. */
class PaperProofTest {

    private static final RegisterFixture REGISTER = new RegisterFixture();
    private static final String CERTIFICATE = "bang-khen/0001-nguyen-thi-hoa.pdf";
    private static final Named HOA = new Named(Map.of(1, "Nguyễn Thị Hòa"), List.of());

    private final PackageFixture batch;
    private final PaperProof proof;

    PaperProofTest(@TempDir Path home) {
        Folders folders = PackageFixture.folders(home);
        REGISTER.open(BATCH, "de-nghi.xlsx");
        REGISTER.documents().clear(BATCH);
        batch = new PackageFixture(folders, REGISTER.documents());
        proof = new PaperProof(folders, REGISTER.documents(), PaperReaderFixture.reader());
    }

    @AfterAll
    static void closeTheRegister() {
        REGISTER.close();
    }

    /** A page for each text; a line break in it begins a line. */
    private static byte[] paper(boolean embedded, String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = embedded
                    ? PDType0Font.load(
                            document,
                            Path.of("templates/fonts/Tinos_400Regular.ttf").toFile())
                    : new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(font, 12);
                    content.beginText();
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (String line : text.lines().toList()) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void certificate(byte[] content, int pages) throws IOException {
        batch.with(new RenderedDocument(DocumentKind.CERTIFICATE, CERTIFICATE, content, pages, "Nguyễn Thị Hòa", 1));
    }

    private void decision(byte[] content, int pages) throws IOException {
        batch.with(RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", content, pages));
    }

    private void assertRefused(Named named, String fault) {
        assertThatThrownBy(() -> proof.prove(BATCH, named))
                .isInstanceOf(ProofFailed.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aNameMayBeBrokenOverLinesAndStandInCapitals() throws IOException {
        certificate(paper(true, "BẰNG KHEN\nTặng bà NGUYỄN THỊ\nHÒA"), 1);
        decision(paper(true, "Tặng Bằng khen cho:\n1. Lê Văn An\n2. Nguyễn Thị", "Hòa và Trần Bình"), 2);

        assertThatCode(() -> proof.prove(
                        BATCH,
                        new Named(
                                HOA.certified(),
                                List.of(List.of("Lê Văn An", "Nguyễn Thị Hòa"), List.of("Trần Bình")))))
                .doesNotThrowAnyException();
    }

    @Test
    void aCertificateOfSomebodyElseIsFound() throws IOException {
        certificate(paper(true, "Tặng bà Nguyễn Thị Hoa"), 1);

        assertRefused(HOA, "\"Nguyễn Thị Hòa\" does not stand in " + CERTIFICATE);
    }

    @Test
    void aNameThatTheDecisionLeavesOutIsFound() throws IOException {
        decision(paper(true, "1. Lê Văn An\n2. Trần Bình"), 1);

        assertRefused(
                new Named(Map.of(), List.of(List.of("Lê Văn An", "Nguyễn Thị Hòa", "Trần Bình"))),
                "\"Nguyễn Thị Hòa\" does not stand in quyet-dinh.pdf");
    }

    @Test
    void aPaperWithOtherPagesThanTheRegisterHasIsFound() throws IOException {
        certificate(paper(true, "Nguyễn Thị Hòa", "một trang nữa"), 1);

        assertRefused(HOA, CERTIFICATE + " has 2 pages in place of 1");
    }

    @Test
    void aPaperWithoutItsFontsIsFound() throws IOException {
        decision(paper(false, "abc"), 1);

        assertRefused(new Named(Map.of(), List.of()), "quyet-dinh.pdf is without its fonts Helvetica");
    }

    @Test
    void aCertificateWithoutItsFontsIsFoundThoughItsNameCanBeRead() throws IOException {
        certificate(paper(false, "An"), 1);

        assertRefused(new Named(Map.of(1, "An"), List.of()), CERTIFICATE + " is without its fonts Helvetica");
    }

    @Test
    void aFontLeftOutOfAFormOnThePageIsFound() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(200, 20));
            form.setResources(new PDResources());
            form.getResources().add(new PDType1Font(Standard14Fonts.FontName.COURIER));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            decision(out.toByteArray(), 1);
        }

        assertRefused(new Named(Map.of(), List.of()), "quyet-dinh.pdf is without its fonts Courier");
    }

    @Test
    void aPaperThatEndsTooEarlyIsFound() throws IOException {
        byte[] whole = paper(true, "Nguyễn Thị Hòa");
        certificate(Arrays.copyOf(whole, whole.length / 3), 1);

        assertRefused(HOA, CERTIFICATE);
    }
}
