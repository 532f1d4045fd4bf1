package vn.vinhdanh.render.pdf.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All objects of which one part's document is made. Most are the whole document's as they are; a few, such as the catalogue
 * and the tree of pages, say something else in the part, and are known by the object for which they stand.
 */
final class PartGraph {

    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    /** What these say is true of each part; others, an outline or embedded files, tell of all parts together. */
    private static final Set<COSName> OF_A_CATALOGUE = Set.of(
            COSName.TYPE,
            COSName.VERSION,
            COSName.PAGES,
            COSName.METADATA,
            COSName.MARK_INFO,
            COSName.LANG,
            COSName.VIEWER_PREFERENCES,
            COSName.OUTPUT_INTENTS,
            COSName.STRUCT_TREE_ROOT);

    private static final Set<COSName> OF_A_ROOT =
            Set.of(COSName.TYPE, COSName.K, COSName.ROLE_MAP, COSName.PARENT_TREE, NEXT_KEY);

    /** Types of what belongs to one part, or is not the whole document's in any. */
    private static final Set<COSName> OF_ONE_PART = Set.of(COSName.PAGE, COSName.PAGES, COSName.STRUCT_ELEM);

    private final Part part;
    private final IdentityHashMap<COSBase, COSDictionary> instead = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();
    private final List<COSBase> objects = new ArrayList<>();

    private PartGraph(Part part) {
        this.part = part;
    }

    static PartGraph of(PDDocument document, PartStructure structure, ParentTree parents, Part part) throws NotParted {
        PartGraph graph = new PartGraph(part);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        onlyHas(catalogue, OF_A_CATALOGUE);
        onlyHas(structure.root(), OF_A_ROOT);
        graph.instead.put(catalogue, catalogue);
        graph.pages(document.getPages().getCOSObject());
        graph.structure(structure, parents);
        graph.reach(catalogue);
        graph.reach(document.getDocumentInformation().getCOSObject());
        return graph;
    }

    private static void onlyHas(COSDictionary dictionary, Set<COSName> names) throws NotParted {
        for (COSName name : dictionary.keySet()) {
            if (!names.contains(name)) {
                throw new NotParted("it has \"" + name.getName() + "\", which is of all parts together");
            }
        }
    }

    private void pages(COSDictionary root) throws NotParted {
        COSArray kids = new COSArray();
        for (COSDictionary page : part.pages()) {
            if (page.containsKey(COSName.ANNOTS)) {
                throw new NotParted("a page has links or notes");
            }
            COSDictionary own = new COSDictionary(page);
            own.setItem(COSName.PARENT, new COSObject(root));
            own.setInt(COSName.STRUCT_PARENTS, kids.size());
            instead.put(page, own);
            kids.add(new COSObject(page));
        }
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.TYPE, COSName.PAGES);
        own.setItem(COSName.KIDS, kids);
        own.setInt(COSName.COUNT, kids.size());
        instead.put(root, own);
    }

    private void structure(PartStructure structure, ParentTree parents) throws NotParted {
        COSArray numbers = new COSArray();
        for (COSDictionary page : part.pages()) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(parents.of(page));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        COSDictionary root = new COSDictionary(structure.root());
        root.setItem(COSName.PARENT_TREE, new COSObject(tree));
        root.setInt(NEXT_KEY, part.pages().size());
        instead.put(structure.root(), root);
        List<COSDictionary> around = structure.around();
        for (int depth = 0; depth < around.size(); depth++) {
            COSDictionary own = new COSDictionary(around.get(depth));
            own.setItem(COSName.K, new COSObject(depth + 1 < around.size() ? around.get(depth + 1) : part.element()));
            if (own.containsKey(COSName.PG)) {
                own.setItem(COSName.PG, new COSObject(part.pages().get(0)));
            }
            instead.put(around.get(depth), own);
        }
    }

    private void reach(COSBase object) throws NotParted {
        if (seen.put(object, true) != null) {
            return;
        }
        COSBase said = said(object);
        if (said instanceof COSDictionary dictionary && isAnothers(object, dictionary)) {
            throw new NotParted("what a part has refers to another part");
        }
        objects.add(object);
        reachFrom(said);
    }

    private void reachFrom(COSBase object) throws NotParted {
        if (object instanceof COSObject reference) {
            reach(reference.getObject());
        } else if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                reachFrom(value);
            }
        } else if (object instanceof COSArray array) {
            for (COSBase value : array) {
                reachFrom(value);
            }
        }
    }

    private boolean isAnothers(COSBase object, COSDictionary dictionary) {
        return OF_ONE_PART.contains(dictionary.getCOSName(COSName.TYPE, COSName.NONE))
                && !instead.containsKey(object)
                && !part.elements().contains(object);
    }

    /** In the order in which one comes upon them, which is the same each time. */
    List<COSBase> objects() {
        return objects;
    }

    boolean has(COSBase object) {
        return seen.containsKey(object);
    }

    /** Whether it says, and refers to, the same as in other parts that have it. */
    boolean isAsInTheWhole(COSBase object) {
        return !instead.containsKey(object);
    }

    /** What an object says in this part. */
    COSBase said(COSBase object) {
        COSDictionary own = instead.get(object);
        return own == null ? object : own;
    }
}
