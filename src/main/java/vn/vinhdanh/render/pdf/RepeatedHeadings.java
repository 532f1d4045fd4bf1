package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * The headings that a table repeats on each of its pages. The engine tags them all as one cell, so that over ten pages
 * a screen reader would say each ten times; they are pagination artifacts (ISO 32000-1, 14.8.2.2.2).
 */
final class RepeatedHeadings {

    private static final COSName HEADING = COSName.getPDFName("TH");

    private final PDDocument document;
    private final PDStructureTreeRoot root;
    private final IdentityHashMap<COSDictionary, Set<Integer>> repeats = new IdentityHashMap<>();

    RepeatedHeadings(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot();
    }

    /** Leaves them to the eye: out of the structure tree, marked as artifacts on their pages. */
    void silence() throws IOException {
        takeFrom(root.getCOSObject(), null);
        if (repeats.isEmpty()) {
            return;
        }
        Map<Integer, COSArray> parents = parents();
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = repeats.get(page.getCOSObject());
            if (numbers != null) {
                COSArray owners = parents.getOrDefault(page.getStructParents(), new COSArray());
                numbers.forEach(number -> owners.set(number, COSNull.NULL));
                mark(page, numbers);
            }
        }
    }

    /** @param first the page on which the heading that this is part of stands first */
    private void takeFrom(COSDictionary element, @Nullable COSDictionary first) {
        COSDictionary page =
                HEADING.equals(element.getCOSName(COSName.S)) ? element.getCOSDictionary(COSName.PG) : first;
        COSBase content = element.getDictionaryObject(COSName.K);
        if (content instanceof COSDictionary kid) {
            takeFrom(kid, page);
        } else if (content instanceof COSArray kids) {
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    COSDictionary place = kid.getCOSDictionary(COSName.PG);
                    if (page != null && place != null && place != page && kid.containsKey(COSName.MCID)) {
                        repeats.computeIfAbsent(place, any -> new HashSet<>()).add(kid.getInt(COSName.MCID));
                        kids.remove(i);
                    } else {
                        takeFrom(kid, page);
                    }
                }
            }
        }
    }

    /** By page: the elements to which its pieces of content belong. */
    private Map<Integer, COSArray> parents() {
        Map<Integer, COSArray> parents = new HashMap<>();
        COSArray pairs = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i + 1) instanceof COSArray owners) {
                parents.put(pairs.getInt(i), owners);
            }
        }
        return parents;
    }

    private void mark(PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && numbers.contains(number(page, tokens.get(i - 1)))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    /** -1 where the content has none; its properties stand in the stream or, by name, in the page's resources. */
    private static int number(PDPage page, Object properties) {
        if (properties instanceof COSName name) {
            PDPropertyList list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
        }
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }

    private static COSBase pagination() {
        COSDictionary pagination = new COSDictionary();
        pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return pagination;
    }
}
