package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.file.RunFile;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/**
 * Writes a document that is in memory, and with it pages that never are all at once: those of its long lists, each behind
 * the page up to which the list was drawn.
 */
final class GrownDocument {

    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final Set<COSName> OF_THE_PAGES = Set.of(COSName.KIDS, COSName.COUNT);
    private static final Set<COSName> OF_THE_ROOT = Set.of(COSName.PARENT_TREE, NEXT_KEY);
    private static final Set<COSName> OF_A_TABLE = Set.of(COSName.K);

    private final PDDocument document;
    private final RunFile file;
    private final DrawnObjects drawn;
    private final COSDictionary root;
    private final COSDictionary structure;
    private final StringBuilder parents = new StringBuilder();
    private final IdentityHashMap<COSDictionary, StringBuilder> bodies = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, StringBuilder> behind = new IdentityHashMap<>();
    private int pages;
    private int key;

    GrownDocument(PDDocument document, OutputStream out) throws IOException {
        this.document = document;
        file = new RunFile(out);
        drawn = new DrawnObjects(file);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        root = Objects.requireNonNull(catalogue.getCOSDictionary(COSName.PAGES));
        structure = Objects.requireNonNull(catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
        pages = document.getNumberOfPages();
        key = structure.getInt(NEXT_KEY);
    }

    /** Takes the lists, one after the other, and writes their pages. */
    interface Lists {

        void write(ListBranches branches) throws IOException, Refused;
    }

    /** @return how many pages there are now */
    int write(List<Growth> growths, Lists lists) throws IOException, Refused {
        drawn.reserved(root);
        drawn.reserved(structure);
        for (Growth growth : growths) {
            drawn.reserved(growth.table());
        }
        int catalogue = drawn.number(document.getDocumentCatalog().getCOSObject());
        int information = drawn.number(document.getDocument().getTrailer().getCOSDictionary(COSName.INFO));
        for (PDPage page : document.getPages()) {
            drawn.number(page.getCOSObject());
        }
        byte[] ofRoot = drawn.inside(root, OF_THE_PAGES);
        byte[] ofStructure = drawn.inside(structure, OF_THE_ROOT);
        IdentityHashMap<COSDictionary, byte[]> ofTables = new IdentityHashMap<>();
        List<ListBranches> branches = new ArrayList<>();
        for (Growth growth : growths) {
            ofTables.put(growth.table(), drawn.inside(growth.table(), OF_A_TABLE));
            bodies.put(growth.table(), kids(growth.table()));
            branches.add(new ListBranches(growth, drawn, file, drawn.number(root)));
        }
        parentsOfDrawn();
        drawn.write();
        for (ListBranches branch : branches) {
            branch.begin(key);
            lists.write(branch);
            branch.end();
            pages += branch.pages();
            key += branch.pages();
            behind.put(branch.growth().last().getCOSObject(), branch.pageNodes());
            Objects.requireNonNull(bodies.get(branch.growth().table())).append(branch.bodies());
            parents.append(branch.parents());
        }
        for (Growth growth : growths) {
            COSDictionary table = growth.table();
            file.put(
                    drawn.number(table),
                    RunFile.dictionary("/K[" + bodies.get(table) + "]", Objects.requireNonNull(ofTables.get(table))));
        }
        file.put(drawn.number(root), RunFile.dictionary("/Count " + pages + "/Kids[" + pageNodes() + "]", ofRoot));
        file.put(
                drawn.number(structure),
                RunFile.dictionary("/ParentTreeNextKey " + key + "/ParentTree<</Kids[" + parents + "]>>", ofStructure));
        file.close(catalogue, information);
        return pages;
    }

    private StringBuilder kids(COSDictionary table) {
        StringBuilder kids = new StringBuilder();
        for (COSDictionary kid : StructureElements.elements(table)) {
            kids.append(drawn.number(kid)).append(" 0 R ");
        }
        return kids;
    }

    private StringBuilder pageNodes() {
        StringBuilder nodes = new StringBuilder();
        for (PDPage page : document.getPages()) {
            nodes.append(drawn.number(page.getCOSObject())).append(" 0 R ");
            StringBuilder following = behind.get(page.getCOSObject());
            nodes.append(following == null ? "" : following);
        }
        return nodes;
    }

    private void parentsOfDrawn() throws IOException, Refused {
        COSArray pairs = Objects.requireNonNull(structure.getCOSDictionary(COSName.PARENT_TREE))
                .getCOSArray(COSName.NUMS);
        String limits = "/Limits[" + pairs.getInt(0) + " " + pairs.getInt(pairs.size() - 2) + "]/Nums";
        parents.append(file.add(RunFile.dictionary(limits, drawn.text(pairs)))).append(" 0 R ");
    }
}
