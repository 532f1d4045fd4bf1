package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.MarkedText;

/** What a page shows, letter by letter. */
final class ShownText {

    /** Of forms within forms; a file that goes on for ever is damaged. */
    private static final int DEEPEST = 20;

    private final UsedFonts fonts;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    ShownText(UsedFonts fonts) {
        this.fonts = fonts;
    }

    String text() {
        return text.toString();
    }

    void read(PDContentStream stream) throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("forms within forms without an end");
        }
        PDResources resources = stream.getResources();
        PDFStreamParser parser;
        try (InputStream contents = stream.getContents()) {
            parser = new PDFStreamParser(contents.readAllBytes());
        }
        List<COSBase> operands = new ArrayList<>();
        UsedFonts.Codes font = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "Tf" -> font = font(operands, resources);
                    case "Tj", "TJ", "'", "\"" -> show(operands, font);
                    case "Do" -> form(operands, resources);
                    default -> {}
                }
                operands.clear();
            }
        }
        depth--;
    }

    private void form(List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (resources != null && operands.get(0) instanceof COSName name) {
            PDXObject object = resources.isImageXObject(name) ? null : resources.getXObject(name);
            if (object instanceof PDFormXObject form && MarkedText.mayShowText(form)) {
                read(form);
            }
        }
    }

    private UsedFonts.@Nullable Codes font(List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (resources == null || !(operands.get(0) instanceof COSName name)) {
            return null;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        return font == null ? null : fonts.codes(font);
    }

    private void show(List<COSBase> operands, UsedFonts.@Nullable Codes font) {
        if (font == null || operands.isEmpty()) {
            return;
        }
        COSBase shown = operands.get(operands.size() - 1);
        if (shown instanceof COSString string) {
            font.read(string.getBytes(), text);
        } else if (shown instanceof COSArray parts) {
            for (COSBase part : parts) {
                if (part instanceof COSString string) {
                    font.read(string.getBytes(), text);
                }
            }
        }
    }
}
