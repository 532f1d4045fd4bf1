package vn.vinhdanh.benchmark.peer;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDFBox by hand, a document a certificate: fonts are parsed once and subset each time, the border is drawn once and
 * its content stream copied as it is. Neither tagged nor PDF/A, which would be the caller's work.
 */
public final class PdfBoxPerDocument implements Peer {

    static final float POINTS = 72 / 25.4f;

    private final Map<Face, TrueTypeFont> fonts = new HashMap<>();
    private final PdfBoxBackground background;

    private PdfBoxPerDocument(Work work) throws IOException {
        for (Face face : Faces.of(work.certificates())) {
            fonts.put(face, new TTFParser(true).parse(new RandomAccessReadBufferedFile(work.templates().font(face))));
        }
        background = PdfBoxBackground.draw(work.templates());
    }

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        // a parsed font remembers where it reads, and so belongs to one thread
        List<Peer> peers = List.of(new PdfBoxPerDocument(work), new PdfBoxPerDocument(work));
        new Timed("pdfbox", Versions.of(PDDocument.class), work, peers).run();
    }

    @Override
    public byte[] print(Certificate certificate) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) Templates.PAGE_WIDTH * POINTS, (float) Templates.PAGE_HEIGHT * POINTS));
            document.addPage(page);
            document.getDocumentInformation().setTitle(certificate.title());
            Map<Face, PDType0Font> loaded = new HashMap<>();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(background.in(document));
                for (Text text : certificate.texts()) {
                    PDType0Font font = loaded.get(text.face());
                    if (font == null) {
                        font = PDType0Font.load(document, fonts.get(text.face()), true);
                        loaded.put(text.face(), font);
                    }
                    write(content, font, text);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, PDType0Font font, Text text) throws IOException {
        float size = (float) text.size();
        float height = (float) text.lineHeight();
        // as browsers do: what the line is higher than the letters goes above and below in equal parts
        float ascent = font.getFontDescriptor().getAscent() / 1000 * size;
        float descent = -font.getFontDescriptor().getDescent() / 1000 * size;
        float baseline = y(text.area().top()) - (height - ascent - descent) / 2 - ascent;
        content.setNonStrokingColor(Color.decode(text.color()));
        for (String line : text.lines()) {
            float free = (float) text.area().width() * POINTS - font.getStringWidth(line) / 1000 * size;
            float shift = text.align().equals("center") ? free / 2 : 0;
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset((float) text.area().left() * POINTS + shift, baseline);
            content.showText(line);
            content.endText();
            baseline -= height;
        }
        rule(content, text.rule());
    }

    private static void rule(PDPageContentStream content, Text.Rule rule) throws IOException {
        if (rule.thickness() > 0) {
            content.addRect(
                    (float) rule.left() * POINTS,
                    y(rule.top() + rule.thickness()),
                    (float) rule.width() * POINTS,
                    (float) rule.thickness() * POINTS);
            content.fill();
        }
    }

    private static float y(double millimetres) {
        return (float) (Templates.PAGE_HEIGHT - millimetres) * POINTS;
    }
}
