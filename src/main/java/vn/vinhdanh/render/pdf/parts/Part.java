package vn.vinhdanh.render.pdf.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/**
 * What belongs to one part alone.
 *
 * @param element of the structure tree, which holds all of the part
 * @param elements that one and all below it
 * @param pages on which it stands, in their order
 */
record Part(COSDictionary element, Set<COSBase> elements, List<COSDictionary> pages) {

    /** One whose pages are still to be found. */
    static Part of(COSDictionary element) throws NotParted {
        Part part = new Part(element, Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>());
        part.add(element);
        return part;
    }

    private void add(COSDictionary element) throws NotParted {
        if (!elements.add(element)) {
            throw new NotParted("an element stands in its structure twice");
        }
        for (COSBase kid : StructureElements.kids(element)) {
            if (StructureElements.isElement(kid)) {
                add((COSDictionary) kid);
            }
        }
    }
}
