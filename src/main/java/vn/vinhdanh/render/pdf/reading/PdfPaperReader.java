package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.proof.PaperReader;

/**
 * Reads the codes that a page shows and turns them into letters by the fonts' own tables (ToUnicode, ISO 32000-1, 9.10.3). Places
 * and widths are not asked for: that is what reading a page takes its time for.
 */
@Component
class PdfPaperReader implements PaperReader {

    /** A smaller file is read in one go. */
    private static final long SMALL = 4L << 20;

    private final LetterTables tables = new LetterTables();

    @Override
    public Paper read(Path file, Consumer<String> pages) throws IOException {
        try (PDDocument document =
                Files.size(file) < SMALL ? Loader.loadPDF(Files.readAllBytes(file)) : Loader.loadPDF(file.toFile())) {
            Set<String> leftOut = new TreeSet<>();
            int count = 0;
            for (PDPage page : document.getPages()) {
                count++;
                ShownText shown = new ShownText(tables, leftOut);
                shown.read(page);
                pages.accept(lettersOf(shown.text()));
            }
            return new Paper(count, Set.copyOf(leftOut));
        } catch (RuntimeException damaged) {
            throw new IOException("no PDF that can be read to its end: " + damaged.getMessage(), damaged);
        }
    }

    @Override
    public String lettersOf(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.append(letter);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
