package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
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
        return pages(file, (page, fonts) -> {
            ShownText shown = new ShownText(fonts);
            shown.read(page);
            pages.accept(lettersOf(shown.text()));
        });
    }

    @Override
    public Paper leafThrough(Path file) throws IOException {
        return pages(file, (page, fonts) -> {
            PDResources resources = page.getResources();
            if (resources != null) {
                fonts.noteAll(resources.getCOSObject());
            }
        });
    }

    private interface OnEachPage {

        void look(PDPage page, UsedFonts fonts) throws IOException;
    }

    private Paper pages(Path file, OnEachPage each) throws IOException {
        try (RandomAccessRead bytes = Files.size(file) < SMALL
                        ? new RandomAccessReadBuffer(Files.readAllBytes(file))
                        : new RandomAccessReadBufferedFile(file);
                PDDocument document = new SparingParser(bytes).parse()) {
            UsedFonts fonts = new UsedFonts(tables);
            int count = 0;
            for (PDPage page : document.getPages()) {
                count++;
                each.look(page, fonts);
            }
            return new Paper(count, fonts.leftOut());
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
