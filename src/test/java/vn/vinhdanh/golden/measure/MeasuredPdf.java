package vn.vinhdanh.golden.measure;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A finished PDF, measured page by page. */
public record MeasuredPdf(List<MeasuredPage> pages) {

    public static MeasuredPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<PDFont, Map<Integer, Rectangle2D>> outlines = new HashMap<>();
            List<MeasuredPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new PageReader(page, outlines).read(pages.size() + 1));
            }
            return new MeasuredPdf(List.copyOf(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
