package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import vn.vinhdanh.render.pdf.MarkedText;

/** What a screen reader tells of a PDF: the tags in the order of the structure tree, each with the text it marks. */
public final class StructureTree {

    private final MarkedText unread;
    private final List<String> told = new ArrayList<>();

    private StructureTree(MarkedText unread) {
        this.unread = unread;
    }

    /**
     * A line for each element that has text: "H1 QUYẾT ĐỊNH". Blanks are collapsed, a line's end counts as one,
     * pictures tell their alternative. Whatever is marked as content is told exactly once.
     */
    public static List<String> readAloud(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureTree tree = new StructureTree(new MarkedText(document));
            tree.tell(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tree.unread.isEmpty()).as("all content is told").isTrue();
            return List.copyOf(tree.told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        String text = (alternative + " " + MarkedText.text(characters))
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
                if (MarkedText.standsWithinALine(inner.getStructureType())) {
                    collect(inner, characters);
                } else {
                    tell(inner);
                }
            }
        }
    }

    private List<TextPosition> read(PDPage page, int number) {
        Optional<List<TextPosition>> characters = unread.take(page, number);
        assertThat(characters)
                .as("marked content %d is read for the first time", number)
                .isPresent();
        return characters.orElseThrow();
    }
}
