package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/** A list of which the layout engine has drawn the first rows: what was learned from them, and where it is gone on with. */
final class BegunList {

    /** The table's first page may have more above it; the next one becomes the frame of all; two more have to be like it. */
    private static final int PAGES_TO_LEARN_FROM = 4;

    private final DrawnTable table;
    private final LongList list;
    private final int from;
    private final TableLook look;
    private final Frame frame;
    private final @Nullable SumLook sum;

    private BegunList(DrawnTable table, LongList list, int from, TableLook look, Frame frame, @Nullable SumLook sum) {
        this.table = table;
        this.list = list;
        this.from = from;
        this.look = look;
        this.frame = frame;
        this.sum = sum;
    }

    /** Whether the table is the list's: it has as many rows as were to be drawn. */
    static boolean isBegun(DrawnTable table, LongList list) {
        return table.rows().size() == list.specimen().size() + (list.isSummed() ? 1 : 0);
    }

    static BegunList of(DrawnTable table, LongList list) throws IOException, Refused {
        int drawn = list.drawn().size();
        List<DrawnTable.Row> rows = table.rows();
        List<DrawnTable.Row> listed = list.isSummed() ? rows.subList(0, rows.size() - 1) : rows;
        List<List<DrawnTable.Row>> pages = byPage(listed);
        if (pages.size() < PAGES_TO_LEARN_FROM || beforePage(pages, PAGES_TO_LEARN_FROM) > drawn) {
            throw new Refused("its first " + drawn + " rows stand on fewer than " + PAGES_TO_LEARN_FROM + " pages");
        }
        List<List<DrawnTable.Row>> behindFirst = pages.subList(1, pages.size());
        Typeface.Case fonts = new Typeface.Case();
        for (DrawnTable.Row row : rows.subList(pages.get(0).size(), rows.size())) {
            for (Part.Line line : row.lines()) {
                fonts.add(row.page(), line);
            }
        }
        for (List<DrawnTable.Row> page : behindFirst) {
            for (Part.Line line : page.get(0).page().untagged()) {
                fonts.add(page.get(0).page(), line);
            }
        }
        List<List<List<String>>> texts = list.drawn().subList(pages.get(0).size(), drawn);
        TableLook look = TableLook.learned(fonts, behindFirst, texts);
        Frame frame = Frame.learned(fonts, behindFirst, look.grid());
        SumLook sum = null;
        if (list.isSummed()) {
            List<Double> bottoms = Grid.around(pages.get(pages.size() - 1)).bottoms();
            sum = SumLook.learned(fonts, rows.get(rows.size() - 1), bottoms.get(bottoms.size() - 1));
        }
        return new BegunList(table, list, beforePage(pages, 2), look, frame, sum);
    }

    @SuppressWarnings("ReferenceEquality")
    private static List<List<DrawnTable.Row>> byPage(List<DrawnTable.Row> rows) {
        List<List<DrawnTable.Row>> pages = new ArrayList<>();
        for (DrawnTable.Row row : rows) {
            if (pages.isEmpty() || pages.get(pages.size() - 1).get(0).page() != row.page()) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(row);
        }
        return pages;
    }

    /** How many rows stand on the pages before this one, from 0. */
    private static int beforePage(List<List<DrawnTable.Row>> pages, int page) {
        return pages.subList(0, page).stream().mapToInt(List::size).sum();
    }

    Growth growth() {
        return new Growth(
                table.element(), table.rows().get(0), frame, sum, frame.page().page());
    }

    /** Takes the drawn pages away from the one on which the list is gone on with. */
    void cut(PDDocument document) throws Refused {
        List<DrawnTable.Row> rows = table.rows().subList(from, table.rows().size());
        Set<COSBase> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<DrawnPage> pages = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DrawnTable.Row row : rows) {
            gather(row.element(), elements);
            pages.add(row.page());
            take(row.element(), row.body());
            if (StructureElements.elements(row.body()).isEmpty()) {
                take(row.body(), table.element());
            }
        }
        for (DrawnPage page : pages) {
            takeParents(document, page, elements);
            document.removePage(page.page());
        }
    }

    private static void gather(COSDictionary element, Set<COSBase> elements) {
        elements.add(element);
        StructureElements.elements(element).forEach(kid -> gather(kid, elements));
    }

    @SuppressWarnings("ReferenceEquality")
    private static void take(COSDictionary kid, COSDictionary parent) {
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int at = kids.size() - 1; at >= 0; at--) {
                if (kids.getObject(at) == kid) {
                    kids.remove(at);
                }
            }
        } else {
            parent.removeItem(COSName.K);
        }
    }

    private static void takeParents(PDDocument document, DrawnPage page, Set<COSBase> ofRows) throws Refused {
        COSArray pairs = Objects.requireNonNull(document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE))
                .getCOSArray(COSName.NUMS);
        int key = page.page().getStructParents();
        for (int at = pairs.size() - 2; at >= 0; at -= 2) {
            if (pairs.getInt(at) == key && pairs.getObject(at + 1) instanceof COSArray owners) {
                for (int owner = 0; owner < owners.size(); owner++) {
                    if (owners.getObject(owner) instanceof COSDictionary element && !ofRows.contains(element)) {
                        throw new Refused("something else stands behind its rows");
                    }
                }
                pairs.remove(at + 1);
                pairs.remove(at);
            }
        }
    }

    void goOn(ListBranches branches) throws IOException, Refused {
        new ListPages(look, frame, sum)
                .set(list.rows().subList(from, list.rows().size()), branches::add);
    }
}
