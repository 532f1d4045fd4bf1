package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** What a page shows, letter by letter. */
final class ShownText {

    /** Of forms within forms; a file that goes on for ever is damaged. */
    private static final int DEEPEST = 20;

    private static final int TWO_BYTES = 2;

    private final LetterTables tables;
    private final Set<String> leftOut;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** @param leftOut is given the names of fonts that are used and not embedded */
    ShownText(LetterTables tables, Set<String> leftOut) {
        this.tables = tables;
        this.leftOut = leftOut;
    }

    /**
     * A font as it is needed for reading.
     *
     * @param letters null where the font does not say which letters its codes are
     */
    private record Codes(@Nullable CMap letters, int bytes) {}

    String text() {
        return text.toString();
    }

    void read(PDContentStream stream) throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("forms within forms without an end");
        }
        PDResources resources = stream.getResources();
        Map<COSName, Codes> fonts = new HashMap<>();
        PDFStreamParser parser = new PDFStreamParser(stream);
        List<COSBase> operands = new ArrayList<>();
        Codes font = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "Tf" -> font = font(operands, resources, fonts);
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
            if (object instanceof PDFormXObject form && mayShowText(form)) {
                read(form);
            }
        }
    }

    /** A border is thousands of lines and curves, and no letter. */
    private static boolean mayShowText(PDFormXObject form) {
        PDResources own = form.getResources();
        return own != null
                && (own.getCOSObject().containsKey(COSName.FONT)
                        || own.getCOSObject().containsKey(COSName.XOBJECT));
    }

    private @Nullable Codes font(List<COSBase> operands, @Nullable PDResources resources, Map<COSName, Codes> fonts)
            throws IOException {
        if (resources == null || !(operands.get(0) instanceof COSName name)) {
            return null;
        }
        Codes known = fonts.get(name);
        if (known == null) {
            COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = all == null ? null : all.getCOSDictionary(name);
            if (font == null) {
                return null;
            }
            known = codes(font);
            fonts.put(name, known);
        }
        return known;
    }

    private Codes codes(COSDictionary font) throws IOException {
        boolean isComposite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary described =
                descendants != null && descendants.getObject(0) instanceof COSDictionary descendant ? descendant : font;
        if (!isEmbedded(described)) {
            leftOut.add(String.valueOf(font.getNameAsString(COSName.BASE_FONT)));
        }
        CMap letters =
                font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table ? tables.of(table) : null;
        return new Codes(letters, isComposite ? TWO_BYTES : 1);
    }

    /** A font whose glyphs are drawings in the file itself (Type 3) needs no font file. */
    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                || (descriptor != null
                        && (descriptor.containsKey(COSName.FONT_FILE)
                                || descriptor.containsKey(COSName.FONT_FILE2)
                                || descriptor.containsKey(COSName.FONT_FILE3)));
    }

    private void show(List<COSBase> operands, @Nullable Codes font) {
        if (font == null || font.letters() == null || operands.isEmpty()) {
            return;
        }
        COSBase shown = operands.get(operands.size() - 1);
        if (shown instanceof COSString string) {
            show(string.getBytes(), font.letters(), font.bytes());
        } else if (shown instanceof COSArray parts) {
            for (COSBase part : parts) {
                if (part instanceof COSString string) {
                    show(string.getBytes(), font.letters(), font.bytes());
                }
            }
        }
    }

    private void show(byte[] codes, CMap letters, int bytes) {
        for (int at = 0; at + bytes <= codes.length; at += bytes) {
            int code = codes[at] & 0xFF;
            if (bytes == TWO_BYTES) {
                code = (code << 8) | (codes[at + 1] & 0xFF);
            }
            String letter = letters.toUnicode(code, bytes);
            if (letter != null) {
                text.append(letter);
            }
        }
    }
}
