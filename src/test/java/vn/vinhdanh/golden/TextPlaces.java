package vn.vinhdanh.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each character of a finished page really stands, in millimetres from the top left corner. */
public final class TextPlaces extends PDFTextStripper {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** @param size in points */
    public record Place(String text, double left, double right, double baseline, double size) {}

    private final List<Place> places = new ArrayList<>();

    private TextPlaces() {}

    public static List<Place> of(byte[] pdf) {
        return of(pdf, 1);
    }

    /** @param page from 1 */
    public static List<Place> of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param page from 1 */
    public static List<Place> of(PDDocument document, int page) {
        try {
            TextPlaces stripper = new TextPlaces();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, new StringWriter());
            return stripper.places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the content stream tells it, which the structure tree follows; blanks collapsed. */
    public static String inReadingOrder(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double left = text.getXDirAdj() * MILLIMETRES_PER_POINT;
        places.add(new Place(
                text.getUnicode(),
                left,
                left + text.getWidthDirAdj() * MILLIMETRES_PER_POINT,
                text.getYDirAdj() * MILLIMETRES_PER_POINT,
                text.getFontSizeInPt()));
    }
}
