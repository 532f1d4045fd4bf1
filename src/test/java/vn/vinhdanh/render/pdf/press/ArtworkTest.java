package vn.vinhdanh.render.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.golden.Look;

/** A drawing is written shorter and looks as before. */
class ArtworkTest {

    private static final float DPI = 150;

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private PDFormXObject placed(String drawing, float opacity) throws IOException {
        PDPage page = new PDPage(new PDRectangle(600, 400));
        document.addPage(page);
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(page.getMediaBox());
        PDResources resources = new PDResources();
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        resources.put(COSName.getPDFName("gs1"), state);
        form.setResources(resources);
        try (OutputStream content = form.getCOSObject().createOutputStream()) {
            content.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(form);
        }
        return form;
    }

    private BufferedImage picture() throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
    }

    private void shorten() throws IOException {
        Artwork.shorten(document.getPage(0).getResources());
    }

    private static long length(PDFormXObject form) {
        return form.getCOSObject().getLength();
    }

    /** 100 teeth in a row, then 72 around a centre. */
    private static String teeth(String painting) {
        StringBuilder drawing = new StringBuilder("/gs1 gs\n0.7 0.1 0.1 rg\n");
        for (int n = 0; n < 100; n++) {
            double x = 10 + n * 5.7371;
            drawing.append(String.format(Locale.ROOT, "%.4f 20 m\n%.4f 20 l\n%.4f 29.5 l\nh\n", x - 2.5, x + 2.5, x));
        }
        for (int n = 0; n < 72; n++) {
            double a = Math.toRadians(5.0 * n);
            double b = Math.toRadians(5.0 * n + 2.5);
            double c = Math.toRadians(5.0 * n + 5);
            drawing.append(String.format(
                    Locale.ROOT,
                    "%.4f %.4f m\n%.4f %.4f l\n%.4f %.4f l\nh\n",
                    300 + 120 * Math.cos(a),
                    220 + 120 * Math.sin(a),
                    300 + 140 * Math.cos(b),
                    220 + 140 * Math.sin(b),
                    300 + 120 * Math.cos(c),
                    220 + 120 * Math.sin(c)));
        }
        return drawing + painting + "\n";
    }

    @Test
    void whatComesAgainMovedOrTurnedTakesNearlyNothing() throws IOException {
        PDFormXObject form = placed(teeth("f"), 1);
        long before = length(form);
        BufferedImage drawn = picture();

        shorten();

        assertThat(length(form)).isLessThan(before / 10);
        assertThat(Look.difference(picture(), drawn)).isLessThan(0.1);
    }

    /** As the corners of a border are: a leaf of fifty curves, none of which comes again in it, in four corners. */
    @Test
    void whatComesAgainMirroredIsWrittenOnce() throws IOException {
        StringBuilder corners = new StringBuilder("/gs1 gs\n0.7 0.1 0.1 rg\n");
        for (int[] hand : new int[][] {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
            for (int n = 0; n < 200; n++) {
                double reach = 40 + 60 * Math.abs(Math.sin(n * n));
                double from = Math.toRadians(0.4 * n);
                double to = Math.toRadians(0.4 * n + 0.3);
                corners.append(String.format(
                        Locale.ROOT,
                        "%.4f %.4f m\n%.4f %.4f l\n%.4f %.4f l\nh\n",
                        300 + hand[0] * 180.0,
                        200 + hand[1] * 120.0,
                        300 + hand[0] * (180 - reach * Math.cos(from)),
                        200 + hand[1] * (120 - reach * Math.sin(from)),
                        300 + hand[0] * (180 - reach * Math.cos(to)),
                        200 + hand[1] * (120 - reach * Math.sin(to))));
            }
        }
        PDFormXObject form = placed(corners + "f\n", 1);
        long before = length(form);
        BufferedImage drawn = picture();

        shorten();

        assertThat(length(form)).isLessThan(before * 4 / 10);
        assertThat(Look.difference(picture(), drawn)).isLessThan(0.5);
    }

    /** A ring of one closed line, which repeats itself. */
    @Test
    void aRingIsPartedWhereItRepeatsItself() throws IOException {
        StringBuilder ring = new StringBuilder("/gs1 gs\n0.4 w\n420 200 m\n");
        for (int n = 0; n < 90; n++) {
            double a = Math.toRadians(4.0 * n + 1);
            double b = Math.toRadians(4.0 * n + 3);
            double c = Math.toRadians(4.0 * n + 4);
            ring.append(String.format(
                    Locale.ROOT,
                    "%.4f %.4f %.4f %.4f %.4f %.4f c\n",
                    300 + 130 * Math.cos(a),
                    200 + 130 * Math.sin(a),
                    300 + 110 * Math.cos(b),
                    200 + 110 * Math.sin(b),
                    300 + 120 * Math.cos(c),
                    200 + 120 * Math.sin(c)));
        }
        PDFormXObject form = placed(ring + "h\nS\n", 1);
        long before = length(form);
        BufferedImage drawn = picture();

        shorten();

        assertThat(length(form)).isLessThan(before / 10);
        assertThat(Look.difference(picture(), drawn)).isLessThan(0.5);
    }

    /** Shapes that lie over one another are painted once by "f*" and twice by two of them. */
    @Test
    void whatIsFilledByTheOtherRuleStaysAsItIs() throws IOException {
        placed(teeth("f*"), 1);
        BufferedImage drawn = picture();

        shorten();

        assertThat(Look.difference(picture(), drawn)).isZero();
    }

    @Test
    void whatShinesThroughStaysAsItIs() throws IOException {
        PDFormXObject form = placed(teeth("f"), 0.5f);
        long before = length(form);

        shorten();

        assertThat(length(form)).isEqualTo(before);
    }
}
