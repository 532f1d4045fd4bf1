package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face whose letters are drawn one glyph each, taken when a document first uses it.
 *
 * <p>Without the font's own substitutions: precomposed Vietnamese needs none, a ligature would be narrower than what
 * {@link FontMetrics} measured, and PDFBox builds its search for them anew for every piece of text, which took three
 * quarters of the time of drawing a page.
 */
final class PlainGlyphs extends PDFontSupplier {

    private final PDDocument document;
    private final Fonts.Lent faces;
    private final Face face;

    PlainGlyphs(PDDocument document, Fonts.Lent faces, Face face) {
        super(null);
        this.document = document;
        this.faces = faces;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(document, faces.font(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException("the font file " + face.file() + " cannot be read", e);
        }
    }
}
