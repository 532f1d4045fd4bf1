package vn.vinhdanh.benchmark.peer;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Document;

/** Border and emblem, turned from SVG into a PDF form once. */
final class PdfBoxBackground {

    private final PDFormXObject form;

    private PdfBoxBackground(PDFormXObject form) {
        this.form = form;
    }

    static PdfBoxBackground draw(Templates templates) throws IOException {
        SAXSVGDocumentFactory parser = new SAXSVGDocumentFactory(null);
        Document svg = parser.createDocument(
                templates.border().toUri().toString(), new StringReader(templates.background()));
        BridgeContext context = new BridgeContext(new UserAgentAdapter());
        var picture = new GVTBuilder().build(context, svg);
        float width = (float) Templates.PAGE_WIDTH * PdfBoxPerDocument.POINTS;
        float height = (float) Templates.PAGE_HEIGHT * PdfBoxPerDocument.POINTS;
        // stays open for as long as its form is copied
        PDDocument drawing = new PDDocument();
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(drawing, width, height);
        double scale = width / context.getDocumentSize().getWidth();
        graphics.scale(scale, scale);
        picture.paint(graphics);
        graphics.dispose();
        return new PdfBoxBackground(graphics.getXFormObject());
    }

    PDFormXObject in(PDDocument document) throws IOException {
        return new PDFormXObject(new Copying(document).cloneForNewDocument(form.getCOSObject()));
    }

    /** Copies streams as they are, compressed. */
    private static final class Copying extends PDFCloneUtility {

        Copying(PDDocument into) {
            super(into);
        }
    }
}
