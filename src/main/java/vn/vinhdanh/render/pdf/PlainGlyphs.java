package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face whose letters are drawn one glyph each, read when a document first uses it.
 *
 * <p>Without the font's own substitutions: precomposed Vietnamese needs none, a ligature would be narrower than what
 * {@link FontMetrics} measured, and PDFBox builds its search for them anew for every piece of text, which took three
 * quarters of the time of drawing a page.
 */
final class PlainGlyphs extends PDFontSupplier {

    private final PDDocument document;
    private final Fonts fonts;
    private final Face face;

    PlainGlyphs(PDDocument document, Fonts fonts, Face face) {
        super(null);
        this.document = document;
        this.fonts = fonts;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        try (InputStream in = fonts.open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(font);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the font file " + face.file() + " cannot be read", e);
        }
    }
}
