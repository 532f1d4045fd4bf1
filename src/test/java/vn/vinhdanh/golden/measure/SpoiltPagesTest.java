package vn.vinhdanh.golden.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages spoilt on purpose: whoever measures must see it, or a clean report says nothing. */
class SpoiltPagesTest {

    private static final File FONT = new File("templates/fonts/Tinos_400Regular.ttf");

    /** Draws one page of A4. */
    @FunctionalInterface
    private interface Pen {
        void draw(PDPageContentStream page, PDFont font) throws IOException;
    }

    private static MeasuredPage page(Pen pen) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(document, FONT);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                pen.draw(content, font);
            }
            return measured(document);
        }
    }

    private static MeasuredPage measured(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return MeasuredPdf.of(out.toByteArray()).pages().get(0);
    }

    /** In points from the page's lower left corner. */
    private static void write(PDPageContentStream page, PDFont font, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, 14);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void cell(PDPageContentStream page) throws IOException {
        page.setLineWidth(0.5f);
        page.addRect(100, 690, 60, 30);
        page.stroke();
    }

    @Test
    void aSoundPageIsSound() throws IOException {
        MeasuredPage page = page((content, font) -> {
            write(content, font, 100, 730, "Ủy ban nhân dân xã Ỷ Tý");
            cell(content);
            write(content, font, 104, 700, "Cá nhân");
        });

        assertThat(page.overlaps()).isEmpty();
        assertThat(page.spoilt()).isEmpty();
        assertThat(page.lines()).extracting(TextLine::text).containsExactly("Ủy ban nhân dân xã Ỷ Tý", "Cá nhân");
    }

    @Test
    void linesOverOneAnotherAreSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            write(content, font, 100, 730, "Trần Thị Ngọc");
            write(content, font, 100, 722, "Ủy ban nhân dân");
        });

        assertThat(page.overlaps()).singleElement().asString().contains("Trần Thị Ngọc", "Ủy ban nhân dân");
    }

    /** A dot below one line and an accent above the next, and nothing else. */
    @Test
    void oneAccentThatTouchesTheLineAboveIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            write(content, font, 100, 730, "ạ");
            write(content, font, 100, 716.5f, "Ể");
        });

        assertThat(page.overlaps()).hasSize(1);
    }

    @Test
    void twoTextsBesideOneAnotherThatMeetAreSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            write(content, font, 100, 700, "Nguyễn Văn An");
            write(content, font, 170, 702, "Phó Trưởng phòng");
        });

        assertThat(page.overlaps()).hasSize(1);
    }

    @Test
    void aTextThatRunsOutOfItsCellIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            cell(content);
            write(content, font, 104, 700, "Nguyễn Văn An");
        });

        assertThat(page.overlaps()).singleElement().asString().contains("Nguyễn Văn An", "a rule");
    }

    /** The border happens to stand in the blank between two words. */
    @Test
    void aBorderBetweenTwoWordsOfOneTextIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            write(content, font, 100, 700, "Văn");
            float end = 100 + font.getStringWidth("Văn") / 1000 * 14;
            write(content, font, end, 700, "   An");
            content.setLineWidth(0.5f);
            content.moveTo(end + 5, 690);
            content.lineTo(end + 5, 720);
            content.stroke();
        });

        assertThat(page.overlaps()).singleElement().asString().contains("Văn An", "a rule");
    }

    @Test
    void aTextThatItsCellCutsOffIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> {
            content.addRect(100, 690, 60, 30);
            content.clip();
            write(content, font, 104, 700, "Nguyễn Văn An");
        });

        assertThat(page.spoilt()).singleElement().asString().contains("Nguyễn Văn An", "is cut off");
    }

    @Test
    void aTextThatRunsOffThePaperIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> write(content, font, 560, 700, "Nguyễn Văn An"));

        assertThat(page.spoilt()).singleElement().asString().contains("is cut off");
    }

    /** Glyph 0 is the box that fonts show for what they do not have. */
    @Test
    void aLetterWithoutAShapeIsSeen() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            String name = resources.add(PDType0Font.load(document, FONT)).getName();
            page.setResources(resources);
            byte[] content = ("BT /" + name + " 14 Tf 100 700 Td <00240000> Tj ET").getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new ByteArrayInputStream(content)));

            assertThat(measured(document).spoilt()).singleElement().asString().contains("without a shape");
        }
    }

    @Test
    void decomposedTextIsSeen() throws IOException {
        MeasuredPage page = page((content, font) -> write(content, font, 100, 700, "Ha\u0323nh"));

        assertThat(page.spoilt())
                .contains("page 1 \"Ha\u0323nh\" at " + page.lines().get(0).ink() + " is not in NFC");
    }

    /** A watermark slants below everything; who looks for it asks whether a line is upright. */
    @Test
    void onlyWhatStandsUprightIsCompared() throws IOException {
        MeasuredPage page = page((content, font) -> {
            content.beginText();
            content.setFont(font, 60);
            content.setTextMatrix(Matrix.getRotateInstance(0.4, 80, 650));
            content.showText("DỰ THẢO");
            content.endText();
            write(content, font, 100, 700, "Nguyễn Văn An");
        });

        assertThat(page.overlaps()).isEmpty();
        assertThat(page.lines().stream().filter(line -> !line.isOf(Glyph::upright)))
                .isNotEmpty();
    }
}
