package vn.vinhdanh.render.pdf.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vinhdanh.render.pdf.PdfMetadata;

/**
 * A document, such as the receipt lists of many units, and a document of each of its parts: with the part's pages and its
 * piece of the structure, and nothing of any other part. Fonts and what else all parts refer to are the same bytes in all.
 */
public final class PartedPdf {

    private final byte[] beginning;
    private final List<byte[]> rests;
    private final byte[] lastPages;

    private PartedPdf(byte[] beginning, List<byte[]> rests, byte[] lastPages) {
        this.beginning = beginning;
        this.rests = rests;
        this.lastPages = lastPages;
    }

    /**
     * Takes a document apart.
     *
     * @param parts two or more, which it must have, each on pages of its own, each in one element of its structure
     * @throws NotParted when one of them would have something of another one, or not all that is its own
     */
    public static PartedPdf of(byte[] pdf, int parts) throws NotParted {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PartStructure structure = PartStructure.of(document, parts);
            ParentTree parents = new ParentTree(structure.root());
            List<PartGraph> graphs = new ArrayList<>();
            for (Part part : structure.parts()) {
                graphs.add(PartGraph.of(document, structure, parents, part));
            }
            PartFiles files = new PartFiles(document, graphs);
            List<byte[]> rests = new ArrayList<>();
            for (PartGraph graph : graphs) {
                rests.add(files.rest(graph));
            }
            Part last = structure.parts().get(parts - 1);
            return new PartedPdf(files.beginning(), rests, digest(last.pages()));
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF that was just made cannot be read", e);
        }
    }

    /** The document of one part. */
    public byte[] part(int index) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(beginning.length + rests.get(index).length);
        file.writeBytes(beginning);
        file.writeBytes(rests.get(index));
        return file.toByteArray();
    }

    /** Whether the last part's pages show the same in both, letter by letter in the same places. */
    public boolean endsLike(PartedPdf other) {
        return MessageDigest.isEqual(lastPages, other.lastPages);
    }

    private static byte[] digest(List<COSDictionary> pages) throws IOException {
        MessageDigest digest = PdfMetadata.sha256();
        for (COSDictionary page : pages) {
            try (InputStream content = new PDPage(page).getContents()) {
                digest.update(digestOf(content));
            }
        }
        return digest.digest();
    }

    private static byte[] digestOf(InputStream content) throws IOException {
        return PdfMetadata.sha256().digest(content.readAllBytes());
    }
}
