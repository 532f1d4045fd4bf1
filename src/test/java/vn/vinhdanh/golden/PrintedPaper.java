package vn.vinhdanh.golden;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;

/** A PDF as files that can be compared: what it says, and where on the paper each line stands. */
public final class PrintedPaper {

    private PrintedPaper() {}

    /** {@code NAME.pdf.txt} and {@code NAME.pdf.places.txt}. */
    public static Map<String, byte[]> files(String name, byte[] pdf) {
        return Map.of(
                name + ".pdf.txt", utf8(PdfAssert.assertPdf(pdf).pages()),
                name + ".pdf.places.txt", utf8(places(pdf)));
    }

    /**
     * A line for each line of text: millimetres from the left, base line in millimetres from the top, size in points, face,
     * text. Of rules and other shapes only
     * their number is told.
     */
    private static String places(byte[] pdf) {
        StringBuilder places = new StringBuilder();
        for (MeasuredPage page : MeasuredPdf.of(pdf).pages()) {
            places.append(String.format(
                    Locale.ROOT, "page %d: %.0f x %.0f mm\n", page.number(), page.width(), page.height()));
            for (TextLine line : page.lines()) {
                if (!line.text().isEmpty()) {
                    places.append(String.format(
                            Locale.ROOT,
                            "%6.1f %6.1f %5.1f %s  %s\n",
                            line.left(),
                            line.baseline(),
                            line.size(),
                            line.visible().get(0).face(),
                            line.text()));
                }
            }
            places.append("shapes: ").append(page.drawn().size()).append('\n');
        }
        return places.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
