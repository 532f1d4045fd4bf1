package vn.vinhdanh.render.pdf.press.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * Prints documents with long lists. The layout engine draws the first rows of each; from these it is learned how a row is
 * set, and the others are set so.
 */
public final class ListPress {

    private ListPress() {}

    /**
     * Prints.
     *
     * @param specimen the document, in which each list is its {@link LongList#specimen}
     * @param lists in the document's order
     * @throws Refused when the document's layout is not one that could be learned
     */
    public static Pdf print(Pdf specimen, List<LongList> lists) throws Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(specimen.content())) {
            List<BegunList> begun = begun(document, lists);
            for (BegunList list : begun) {
                list.cut(document);
            }
            Iterator<BegunList> next = begun.iterator();
            int pages = new GrownDocument(document, out)
                    .write(begun.stream().map(BegunList::growth).toList(), branches -> next.next()
                            .goOn(branches));
            return new Pdf(out.toByteArray(), pages, specimen.width(), specimen.height());
        } catch (IOException e) {
            throw new UncheckedIOException("a document that was just made cannot be read", e);
        }
    }

    private static List<BegunList> begun(PDDocument document, List<LongList> lists) throws IOException, Refused {
        Iterator<DrawnTable> tables = DrawnTable.of(document).iterator();
        List<BegunList> begun = new ArrayList<>();
        for (LongList list : lists) {
            begun.add(BegunList.of(next(tables, list), list));
        }
        return begun;
    }

    private static DrawnTable next(Iterator<DrawnTable> tables, LongList list) throws Refused {
        while (tables.hasNext()) {
            DrawnTable table = tables.next();
            if (BegunList.isBegun(table, list)) {
                return table;
            }
        }
        throw new Refused("it has no table with as many rows");
    }
}
