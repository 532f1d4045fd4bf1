package vn.vinhdanh.render.pdf.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.PdfIdentity;

/**
 * Compiles a page that the layout engine has drawn twice: with somebody's texts, from which it is learned where each slot's
 * lines stand, and with all letters that are to be printed, which has the objects and fonts that every copy needs.
 */
public final class PageCompiler {

    private final FontMetrics metrics;

    public PageCompiler(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** Each letter once, so that it can be drawn as a line: blanks at a line's ends would not be. */
    public static String specimen(String letters) {
        Set<Integer> sorted = new TreeSet<>();
        letters.codePoints().filter(letter -> !Character.isWhitespace(letter)).forEach(sorted::add);
        StringBuilder line = new StringBuilder();
        sorted.forEach(line::appendCodePoint);
        return line.isEmpty()
                ? ""
                : line.insert(line.offsetByCodePoints(0, 1), ' ').toString();
    }

    /**
     * Compiles.
     *
     * @param texts of the first page, in the order in which it draws them
     * @param drawn the first page
     * @param all the second page: each text is one line, its {@link #specimen}
     * @param identity of the first page
     * @throws Refused when the template draws what the press could not draw with other texts
     */
    public CompiledPage compile(List<SlotText> texts, byte[] drawn, Specimens all, PdfIdentity identity)
            throws Refused {
        try (PDDocument one = Loader.loadPDF(drawn);
                PDDocument specimen = Loader.loadPDF(all.drawn())) {
            if (one.getNumberOfPages() != 1 || specimen.getNumberOfPages() != 1) {
                throw new Refused("the template makes more than one page");
            }
            CompiledPage compiled = compiled(texts, one.getPage(0), all.lines(), specimen);
            Optional<String> difference = DrawnLetters.difference(drawn, compiled.fill(texts, identity));
            if (difference.isPresent()) {
                throw new Refused(difference.get());
            }
            tryRun(compiled, texts, identity);
            return compiled;
        } catch (IOException e) {
            throw new UncheckedIOException("a page that was just made cannot be read", e);
        }
    }

    /** What cannot come again in a print run is told now and not when half of it is written. */
    private static void tryRun(CompiledPage page, List<SlotText> texts, PdfIdentity identity)
            throws IOException, Refused {
        try (PrintRun run = new PrintRun(OutputStream.nullOutputStream(), identity)) {
            run.add(page.page(texts));
            run.finish();
        }
    }

    /**
     * The page with all letters.
     *
     * @param lines by slot
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Specimens(Map<String, String> lines, byte[] drawn) {}

    private CompiledPage compiled(List<SlotText> texts, PDPage drawn, Map<String, String> specimens, PDDocument all)
            throws IOException, Refused {
        double height = drawn.getMediaBox().getHeight();
        Iterator<Part.Line> drawnLines = lines(PageParts.of(drawn)).iterator();
        List<Part> parts = PageParts.of(all.getPage(0));
        Iterator<Part.Line> specimenLines = lines(parts).iterator();
        Map<Part.Line, CompiledPage.Piece> slots = new LinkedHashMap<>();
        for (SlotText text : texts) {
            Part.Line letters = next(specimenLines, text.slot(), String.valueOf(specimens.get(text.slot())));
            Part.Line first = next(drawnLines, text.slot(), text.lines().get(0));
            SlotShape shape = SlotShape.learned(letters, first, text, metrics, height);
            slots.put(letters, new CompiledPage.Piece.Text(text.slot(), shape));
        }
        List<CompiledPage.Piece> pieces = pieces(parts, slots);
        keepUsedProperties(all.getPage(0), parts);
        Artwork.shorten(all.getPage(0).getResources());
        BareFont.strip(all.getPage(0).getResources());
        return new CompiledPage(pieces, texts, PdfSkeleton.of(all), metrics, height);
    }

    private static List<Part.Line> lines(List<Part> parts) {
        return parts.stream()
                .filter(Part.Line.class::isInstance)
                .map(Part.Line.class::cast)
                .toList();
    }

    private static Part.Line next(Iterator<Part.Line> lines, String slot, String wanted) throws Refused {
        while (lines.hasNext()) {
            Part.Line line = lines.next();
            if (line.text().equals(wanted)) {
                return line;
            }
        }
        throw new Refused("the text of the slot \"" + slot + "\" is not drawn line by line in one font, upright");
    }

    private static List<CompiledPage.Piece> pieces(List<Part> parts, Map<Part.Line, CompiledPage.Piece> slots)
            throws IOException {
        List<CompiledPage.Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Fixed fixed) {
                pieces.add(new CompiledPage.Piece.Same(Instruction.written(fixed.instructions())));
            } else if (part instanceof Part.Line line) {
                CompiledPage.Piece slot = slots.get(line);
                pieces.add(slot != null ? slot : new CompiledPage.Piece.Same(Instruction.written(line.drawn())));
            }
        }
        return pieces;
    }

    /** The engine names the properties of marks that hold nothing, and these were left out. */
    private static void keepUsedProperties(PDPage page, List<Part> parts) {
        Set<COSBase> used = new HashSet<>();
        parts.stream()
                .filter(Part.Fixed.class::isInstance)
                .flatMap(part -> ((Part.Fixed) part).instructions().stream())
                .forEach(instruction -> used.addAll(instruction.operands()));
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !used.contains(name))
                    .forEach(properties::removeItem);
        }
    }
}
