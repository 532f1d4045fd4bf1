package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
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
        Map<Integer, COSArray> parents = parents();
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = repeats.getOrDefault(page.getCOSObject(), Set.of());
            COSArray owners = parents.getOrDefault(page.getStructParents(), new COSArray());
            numbers.forEach(number -> owners.set(number, COSNull.NULL));
            ContentMarks.of(page).tidy(numbers);
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
}
