package vn.vinhdanh.render.pdf.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.vinhdanh.render.pdf.FontMetrics;

/** The letters of a page with their places: what the press draws is held against what the layout engine has drawn. */
final class DrawnLetters extends PDFTextStripper {

    /** 0.3 mm in points: no eye sees it on a page. */
    private static final double UNSEEN = 0.3 / FontMetrics.MILLIMETRES_PER_POINT;

    private final List<TextPosition> letters = new ArrayList<>();

    private DrawnLetters() {
        setSuppressDuplicateOverlappingText(false);
    }

    private static List<TextPosition> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            DrawnLetters page = new DrawnLetters();
            page.getText(document);
            return page.letters;
        }
    }

    /** @return how the second page differs from the first, if it does */
    static Optional<String> difference(byte[] drawn, byte[] filled) throws IOException {
        List<TextPosition> there = of(drawn);
        List<TextPosition> here = of(filled);
        if (!text(there).equals(text(here))) {
            return Optional.of("the page says \"" + text(here) + "\" in place of \"" + text(there) + "\"");
        }
        for (int at = 0; at < there.size(); at++) {
            TextPosition one = there.get(at);
            TextPosition other = here.get(at);
            if (Math.hypot(one.getX() - other.getX(), one.getY() - other.getY()) > UNSEEN) {
                return Optional.of(
                        "letter " + (at + 1) + " of \"" + text(there) + "\" is not where the template puts it");
            }
        }
        return Optional.empty();
    }

    private static String text(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        return text.toString();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            letters.add(letter);
        }
    }
}
