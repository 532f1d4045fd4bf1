package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What a screen reader tells of a PDF: the tags in the order of the structure tree, each with the text it marks. */
public final class StructureTree {

    /** What stands within a line: its text belongs to the element around it. */
    private static final List<String> INLINE = List.of("Span", "Link", "LBody", "Lbl");

    /** A piece of marked content: the page it stands on and its number there. */
    private record Piece(COSDictionary page, int number) {}

    private final Map<Piece, List<TextPosition>> unread = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    private StructureTree() {}

    /**
     * A line for each element that has text: "H1 QUYẾT ĐỊNH". Blanks are collapsed, a line's end counts as one,
     * pictures tell their alternative. Whatever is marked as content is told exactly once.
     */
    public static List<String> readAloud(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureTree tree = new StructureTree();
            for (PDPage page : document.getPages()) {
                tree.gather(page);
            }
            tree.tell(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tree.unread).as("content that nobody is told").isEmpty();
            return List.copyOf(tree.told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            unread.put(new Piece(page.getCOSObject(), content.getMCID()), characters);
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

    private void tell(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tell(element);
            }
        }
    }

    private void tell(PDStructureElement element) {
        int place = told.size();
        List<TextPosition> characters = new ArrayList<>();
        collect(element, characters);
        String alternative = Objects.requireNonNullElse(element.getAlternateDescription(), "");
        String text = (alternative + " " + text(characters))
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
        if (!text.isEmpty()) {
            told.add(place, element.getStructureType() + " " + text);
        }
    }

    private void collect(PDStructureElement element, List<TextPosition> characters) {
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                characters.addAll(read(element.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                characters.addAll(read(page, reference.getMCID()));
            } else if (kid instanceof PDStructureElement inner) {
                if (INLINE.contains(inner.getStructureType())) {
                    collect(inner, characters);
                } else {
                    tell(inner);
                }
            }
        }
    }

    private List<TextPosition> read(PDPage page, int number) {
        List<TextPosition> characters = unread.remove(new Piece(page.getCOSObject(), number));
        assertThat(characters)
                .as("marked content %d is read for the first time", number)
                .isNotNull();
        return Objects.requireNonNull(characters);
    }

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
}
