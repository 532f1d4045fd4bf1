package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The characters of a tagged PDF by the number under which its structure tree asks for them (ISO 32000-1, 14.7.4). */
public final class MarkedText {

    /** Elements that stand within a line: their text belongs to the element around them. */
    private static final Set<String> WITHIN_A_LINE = Set.of("Span", "Link", "LBody", "Lbl");

    private final Map<Piece, List<TextPosition>> pieces = new HashMap<>();

    /** A piece of marked content: the page it stands on and its number there. */
    private record Piece(COSDictionary page, int number) {}

    public MarkedText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new Letters();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> gather(page, content));
        }
    }

    /** Of a border, thousands of lines and curves without a letter, nothing is looked at. */
    private static final class Letters extends PDFMarkedContentExtractor {

        Letters() throws IOException {}

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            if (mayShowText(form)) {
                super.showForm(form);
            }
        }
    }

    /** Whether a form has a font, or other forms in it: without either it shows no letter. */
    public static boolean mayShowText(PDFormXObject form) {
        PDResources own = form.getResources();
        return own != null
                && (own.getCOSObject().containsKey(COSName.FONT)
                        || own.getCOSObject().containsKey(COSName.XOBJECT));
    }

    public static boolean standsWithinALine(String structureType) {
        return WITHIN_A_LINE.contains(structureType);
    }

    private void gather(PDPage page, PDMarkedContent content) {
        if (content.getMCID() >= 0) {
            List<TextPosition> characters = new ArrayList<>();
            characters(content, characters);
            pieces.put(new Piece(page.getCOSObject(), content.getMCID()), characters);
            return;
        }
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent nested) {
                gather(page, nested);
            }
        }
    }

    private static void characters(PDMarkedContent content, List<TextPosition> characters) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition character) {
                characters.add(character);
            } else if (part instanceof PDMarkedContent nested) {
                characters(nested, characters);
            }
        }
    }

    /** Gives a piece out, once; empty for one that there is not, or that has been taken. */
    public Optional<List<TextPosition>> take(@Nullable PDPage page, int number) {
        return page == null
                ? Optional.empty()
                : Optional.ofNullable(pieces.remove(new Piece(page.getCOSObject(), number)));
    }

    /** Whether everything has been taken. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Characters as text, with a blank for the end of each line. */
    public static String text(List<TextPosition> characters) {
        StringBuilder text = new StringBuilder();
        float line = Float.NaN;
        for (TextPosition character : characters) {
            if (Math.abs(character.getY() - line) > character.getFontSizeInPt() / 2) {
                text.append(' ');
            }
            line = character.getY();
            text.append(character.getUnicode());
        }
        return text.toString();
    }
}
