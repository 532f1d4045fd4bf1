package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a tagged PDF as a screen reader tells them: a text for each heading, paragraph and cell, its lines joined.
 * Lines that merely stand beside one another are not taken for one, as they would be by a look at the page.
 */
public final class PdfParagraphs {

    private static final Set<String> WITHIN_A_LINE = Set.of("Span", "Link", "LBody", "Lbl");

    private final Map<Piece, List<TextPosition>> pieces = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    private PdfParagraphs() {}

    /** A piece of marked content: the page it stands on and its number there. */
    private record Piece(COSDictionary page, int number) {}

    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfParagraphs paragraphs = new PdfParagraphs();
            for (PDPage page : document.getPages()) {
                paragraphs.gather(page);
            }
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                paragraphs.tell(root);
            }
            return List.copyOf(paragraphs.told);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF that was just made cannot be read", e);
        }
    }

    private void gather(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> gather(page, content));
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

    /** A blank for the end of each line. */
    private static String text(List<TextPosition> characters) {
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

    private void tell(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tellElement(element);
            }
        }
    }

    private void tellElement(PDStructureElement element) {
        List<TextPosition> characters = new ArrayList<>();
        collect(element, characters);
        String text = text(characters).replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty()) {
            told.add(text);
        }
    }

    private void collect(PDStructureElement element, List<TextPosition> characters) {
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                characters.addAll(piece(element.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                characters.addAll(piece(page, reference.getMCID()));
            } else if (kid instanceof PDStructureElement inner) {
                if (WITHIN_A_LINE.contains(inner.getStructureType())) {
                    collect(inner, characters);
                } else {
                    tellElement(inner);
                }
            }
        }
    }

    private List<TextPosition> piece(@Nullable PDPage page, int number) {
        return page == null ? List.of() : pieces.getOrDefault(new Piece(page.getCOSObject(), number), List.of());
    }
}
