package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vinhdanh.render.pdf.press.file.ObjectText;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/**
 * The pages of one document as they come again in a print run: what they share is put into the run once, what each has of
 * its own, the page and its elements of the structure tree, is kept to be written for each.
 */
final class RunPages {

    private static final Set<COSName> OF_ITS_PLACE =
            Set.of(COSName.PARENT, COSName.CONTENTS, COSName.STRUCT_PARENTS, COSName.TYPE);

    /** Whose numbers an element gets from its place, and what it need not say. */
    private static final Set<COSName> OF_THE_TOP = Set.of(COSName.P, COSName.TYPE);

    private static final Set<COSName> OF_AN_ELEMENT = Set.of(COSName.TYPE);

    private static final Set<COSName> OF_THE_TREES = Set.of(COSName.PAGE, COSName.PAGES, COSName.STRUCT_TREE_ROOT);

    /** Puts an object into the run's file and numbers it. */
    interface Shared {

        int add(byte[] object) throws IOException;
    }

    private final PDDocument document;
    private final Shared run;
    private final IdentityHashMap<COSBase, Integer> shared = new IdentityHashMap<>();

    RunPages(PDDocument document, Shared run) {
        this.document = document;
        this.run = run;
    }

    /**
     * What is written for each page.
     *
     * @param page the inside of its dictionary, without what tells its place
     * @param elements of the structure tree, without type, those at the top without parent
     * @param top places of the elements at the top, from 1: the page is the object 0
     * @param marked places of the elements of which each marked content is, by its number
     */
    record Page(ObjectText page, List<ObjectText> elements, List<Integer> top, List<Integer> marked) {

        int objects() {
            return 1 + elements.size();
        }
    }

    /** @throws Refused when an element of the structure holds more than one page */
    Page page(int index) throws IOException, Refused {
        COSDictionary page = document.getPage(index).getCOSObject();
        IdentityHashMap<COSBase, Integer> own = new IdentityHashMap<>();
        own.put(page, 0);
        List<COSDictionary> elements = new ArrayList<>();
        List<Integer> top = new ArrayList<>();
        for (COSBase child : StructureElements.kids(documentElement())) {
            if (child instanceof COSDictionary element && belongs(element, page)) {
                top.add(elements.size() + 1);
                collect(element, page, elements, own);
            }
        }
        ObjectText.Numbering<Refused> numbering = reference -> number(reference, own);
        List<ObjectText> texts = new ArrayList<>();
        for (int element = 0; element < elements.size(); element++) {
            Set<COSName> without = top.contains(element + 1) ? OF_THE_TOP : OF_AN_ELEMENT;
            texts.add(ObjectText.of(elements.get(element), without, numbering));
        }
        return new Page(ObjectText.of(page, OF_ITS_PLACE, numbering), texts, top, marked(page, own));
    }

    private COSDictionary documentElement() {
        COSBase element = structure().getDictionaryObject(COSName.K);
        return (COSDictionary) Objects.requireNonNull(element, "every page is tagged");
    }

    private COSDictionary structure() {
        return Objects.requireNonNull(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean belongs(COSDictionary element, COSDictionary page) {
        return element.getDictionaryObject(COSName.PG) == page;
    }

    private static void collect(
            COSDictionary element,
            COSDictionary page,
            List<COSDictionary> elements,
            IdentityHashMap<COSBase, Integer> own)
            throws Refused {
        if (!belongs(element, page)) {
            throw new Refused("an element of its structure goes over more than one page");
        }
        elements.add(element);
        own.put(element, elements.size());
        for (COSBase child : StructureElements.kids(element)) {
            if (child instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                collect(inner, page, elements, own);
            }
        }
    }

    private List<Integer> marked(COSDictionary page, IdentityHashMap<COSBase, Integer> own) throws Refused {
        int key = page.getInt(COSName.STRUCT_PARENTS);
        COSArray numbers = Objects.requireNonNull(structure().getCOSDictionary(COSName.PARENT_TREE))
                .getCOSArray(COSName.NUMS);
        for (int at = 0; numbers != null && at + 1 < numbers.size(); at += 2) {
            if (numbers.getInt(at) == key && numbers.getObject(at + 1) instanceof COSArray parents) {
                List<Integer> marked = new ArrayList<>();
                for (int mark = 0; mark < parents.size(); mark++) {
                    Integer place = own.get(parents.getObject(mark));
                    if (place == null) {
                        throw new Refused("a marked content belongs to no element of its page");
                    }
                    marked.add(place);
                }
                return marked;
            }
        }
        throw new Refused("its marked content stands in no tree");
    }

    private int number(COSObject reference, IdentityHashMap<COSBase, Integer> own) throws IOException, Refused {
        COSBase object = reference.getObject();
        Integer place = own.get(object);
        return place == null ? share(object) : -1 - place;
    }

    /** Puts an object into the run, with all it refers to; once. */
    int share(COSBase object) throws IOException, Refused {
        Integer known = shared.get(object);
        if (known != null) {
            return known;
        }
        if (object instanceof COSDictionary dictionary
                && OF_THE_TREES.contains(dictionary.getCOSName(COSName.TYPE, COSName.NONE))) {
            throw new Refused("what all its pages share refers to one of them");
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        if (object instanceof COSStream stream) {
            written.writeBytes(ObjectText.stream(stream, reference -> share(reference.getObject())));
        } else {
            ObjectText.of(object, reference -> share(reference.getObject())).write(written, 0);
        }
        int number = run.add(written.toByteArray());
        shared.put(object, number);
        return number;
    }

    /** The content of a page that is put into the run as it was drawn. */
    int content(int index) throws IOException, Refused {
        return share(Objects.requireNonNull(
                document.getPage(index).getCOSObject().getCOSStream(COSName.CONTENTS), "a drawn page has one content"));
    }

    /** What the document says of itself as a whole: language, intent of colours, that it is tagged. */
    byte[] catalogue(Set<COSName> without) throws IOException, Refused {
        return inside(document.getDocumentCatalog().getCOSObject(), without);
    }

    /** What the root of the structure says besides its children: which standard elements ours stand for. */
    byte[] structure(Set<COSName> without) throws IOException, Refused {
        return inside(structure(), without);
    }

    byte[] documentElement(Set<COSName> without) throws IOException, Refused {
        return inside(documentElement(), without);
    }

    private byte[] inside(COSDictionary dictionary, Set<COSName> without) throws IOException, Refused {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ObjectText.of(dictionary, without, reference -> share(reference.getObject()))
                .write(written, 0);
        return written.toByteArray();
    }
}
