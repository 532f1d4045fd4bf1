package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a tagged PDF as a screen reader tells them: a text for each heading, paragraph and cell, its lines joined.
 * Lines that merely stand beside one another are not taken for one, as they would be by a look at the page.
 */
public final class PdfParagraphs {

    private final MarkedText content;
    private final List<String> told = new ArrayList<>();

    private PdfParagraphs(MarkedText content) {
        this.content = content;
    }

    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfParagraphs paragraphs = new PdfParagraphs(new MarkedText(document));
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                paragraphs.tell(root);
            }
            return List.copyOf(paragraphs.told);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF that was just made cannot be read", e);
        }
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
        String text =
                MarkedText.text(characters).replaceAll("[\\s\\u00A0]+", " ").strip();
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
                if (MarkedText.standsWithinALine(inner.getStructureType())) {
                    collect(inner, characters);
                } else {
                    tellElement(inner);
                }
            }
        }
    }

    private List<TextPosition> piece(@Nullable PDPage page, int number) {
        return content.take(page, number).orElse(List.of());
    }
}
