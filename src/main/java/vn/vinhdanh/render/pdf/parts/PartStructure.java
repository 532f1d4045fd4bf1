package vn.vinhdanh.render.pdf.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/**
 * Where a document's parts stand in its structure: one element holds them all, each in an element of its own, with pages
 * that no other part has anything on.
 *
 * @param around the elements around all parts, the outermost first
 */
record PartStructure(COSDictionary root, List<COSDictionary> around, List<Part> parts) {

    static PartStructure of(PDDocument document, int parts) throws NotParted {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            throw new NotParted("it has no structure");
        }
        List<COSDictionary> around = new ArrayList<>();
        List<COSBase> kids = StructureElements.kids(root);
        while (kids.size() == 1 && kids.get(0) instanceof COSDictionary only && StructureElements.isElement(only)) {
            around.add(only);
            kids = StructureElements.kids(only);
        }
        if (around.isEmpty() || kids.size() != parts || !kids.stream().allMatch(StructureElements::isElement)) {
            throw new NotParted("its structure has " + kids.size() + " elements side by side for " + parts + " parts");
        }
        List<Part> found = new ArrayList<>();
        for (COSBase kid : kids) {
            found.add(Part.of((COSDictionary) kid));
        }
        new Pages(found).shareOut(document);
        return new PartStructure(root, List.copyOf(around), List.copyOf(found));
    }

    /** Finds out whose each page is. */
    private record Pages(List<Part> parts, IdentityHashMap<COSDictionary, Part> owners) {

        Pages(List<Part> parts) {
            this(parts, new IdentityHashMap<>());
        }

        void shareOut(PDDocument document) throws NotParted {
            for (Part part : parts) {
                for (COSBase element : part.elements()) {
                    ownContent(part, (COSDictionary) element);
                }
            }
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                Part owner = owners.get(page.getCOSObject());
                if (owner == null) {
                    throw new NotParted("page " + number + " belongs to no part");
                }
                owner.pages().add(page.getCOSObject());
            }
        }

        private void ownContent(Part part, COSDictionary element) throws NotParted {
            for (COSBase kid : StructureElements.kids(element)) {
                if (!StructureElements.isElement(kid)) {
                    own(part, StructureElements.page(element, kid));
                }
            }
        }

        @SuppressWarnings("ReferenceEquality")
        private void own(Part part, @Nullable COSDictionary page) throws NotParted {
            if (page == null) {
                throw new NotParted("an element holds something that is no content of a page, such as a link");
            }
            Part before = owners.putIfAbsent(page, part);
            if (before != null && before != part) {
                throw new NotParted("two parts share a page");
            }
        }
    }
}
