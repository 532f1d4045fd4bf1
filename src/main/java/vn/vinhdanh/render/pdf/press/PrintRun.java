package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.PdfMetadata;
import vn.vinhdanh.render.pdf.press.file.Deflated;
import vn.vinhdanh.render.pdf.press.file.RunFile;

/**
 * Writes the pages of many recipients into one PDF, as they come. Fonts, border and all that pages have in common stand in
 * it once; of a page that has been written nothing is kept but a few bytes.
 */
public final class PrintRun implements AutoCloseable {

    /** They get a branch of their own in the trees of pages and of structure. */
    private static final int BRANCH = 100;

    private static final Set<COSName> OF_THIS_FILE =
            Set.of(COSName.PAGES, COSName.METADATA, COSName.STRUCT_TREE_ROOT, COSName.NAMES);
    private static final Set<COSName> OF_ITS_STRUCTURE = Set.of(
            COSName.K, COSName.PARENT_TREE, COSName.getPDFName("ParentTreeNextKey"), COSName.TYPE, COSName.ID_TREE);
    private static final Set<COSName> OF_ITS_DOCUMENT = Set.of(COSName.K, COSName.P, COSName.TYPE);

    private final RunFile file;
    private final PdfIdentity identity;
    private final int root;
    private final int document;
    private final Map<CompiledPage, Compiled> compiled = new HashMap<>();
    private final Map<ByteBuffer, Integer> shared = new HashMap<>();
    private final List<PDDocument> opened = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final StringBuilder pageBranches = new StringBuilder();
    private final StringBuilder structureBranches = new StringBuilder();
    private final StringBuilder parentBranches = new StringBuilder();
    private int pages;
    private Whole whole = new Whole(new byte[0], new byte[0], new byte[0]);

    /** What the first document says of itself, which is what all say. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Whole(byte[] catalogue, byte[] structure, byte[] document) {}

    /** A page that is not in the file yet, and the numbers of its content's streams. */
    private record Waiting(RunPages.Page page, List<Integer> contents) {}

    /** Pages of one kind, and what they begin and end with, by how much it is. */
    private record Compiled(
            CompiledPage page, RunPages.Page parts, Map<Integer, Integer> heads, Map<Integer, Integer> tails) {}

    /** @param out to which the file goes as it grows; the caller closes it */
    public PrintRun(OutputStream out, PdfIdentity identity) throws IOException {
        this.file = new RunFile(out);
        this.identity = identity;
        this.root = file.reserved();
        this.document = file.reserved();
    }

    /** @throws Refused when the compiled page cannot come again in one file */
    public void add(FilledPage page) throws IOException, Refused {
        Compiled kind = compiled.get(page.page());
        if (kind == null) {
            RunPages source = open(page.page().file());
            kind = new Compiled(page.page(), source.page(0), new HashMap<>(), new HashMap<>());
            compiled.put(page.page(), kind);
        }
        List<Integer> contents = new ArrayList<>();
        if (page.head() > 0) {
            contents.add(shared(kind.heads, page.head(), page.page().head(page.head())));
        }
        contents.add(file.addDeflated(page.own()));
        if (page.tail() > 0) {
            contents.add(shared(kind.tails, page.tail(), page.page().tail(page.tail())));
        }
        add(new Waiting(kind.parts, contents));
    }

    /** Opens a document the pages of which are put into the run as they are. */
    public DrawnPages drawn(byte[] pdf) throws IOException, Refused {
        return new DrawnPages(open(pdf));
    }

    /** Pages that a layout engine has drawn. */
    public final class DrawnPages {

        private final RunPages source;

        private DrawnPages(RunPages source) {
            this.source = source;
        }

        public void add(int index) throws IOException, Refused {
            PrintRun.this.add(new Waiting(source.page(index), List.of(source.content(index))));
        }
    }

    private RunPages open(byte[] pdf) throws IOException, Refused {
        PDDocument source = Loader.loadPDF(pdf);
        opened.add(source);
        RunPages sourcePages = new RunPages(source, this::once);
        if (opened.size() == 1) {
            whole = new Whole(
                    sourcePages.catalogue(OF_THIS_FILE),
                    sourcePages.structure(OF_ITS_STRUCTURE),
                    sourcePages.documentElement(OF_ITS_DOCUMENT));
        }
        return sourcePages;
    }

    /** A layout engine puts the same drawing into its file again for each page. */
    private int once(byte[] object) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(object);
        Integer number = shared.get(key);
        if (number == null) {
            number = file.add(object);
            shared.put(key, number);
        }
        return number;
    }

    private int shared(Map<Integer, Integer> known, int pieces, byte[] content) throws IOException {
        Integer number = known.get(pieces);
        if (number == null) {
            number = file.addDeflated(Deflated.of(content));
            known.put(pieces, number);
        }
        return number;
    }

    private void add(Waiting page) throws IOException {
        waiting.add(page);
        if (waiting.size() == BRANCH) {
            writeBranch();
        }
    }

    /** The branch's own three objects come behind those of its pages. */
    private void writeBranch() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        int first = file.next();
        int objects = waiting.stream().mapToInt(page -> page.page.objects()).sum();
        int pageBranch = first + objects;
        int structureBranch = pageBranch + 1;
        List<byte[]> written = new ArrayList<>(objects + 3);
        StringBuilder kids = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        StringBuilder parents = new StringBuilder();
        int key = pages;
        int at = first;
        for (Waiting page : waiting) {
            kids.append(at).append(" 0 R ");
            parents.append(key).append('[');
            for (int place : page.page.marked()) {
                parents.append(at + place).append(" 0 R ");
            }
            parents.append(']');
            for (int place : page.page.top()) {
                elements.append(at + place).append(" 0 R ");
            }
            write(page, at, new Place(pageBranch, structureBranch, key++), written);
            at += page.page.objects();
        }
        written.add(RunFile.ascii(
                "<</Type/Pages/Parent " + root + " 0 R/Count " + waiting.size() + "/Kids[" + kids + "]>>"));
        written.add(RunFile.ascii("<</Type/StructElem/S/Part/P " + document + " 0 R/K[" + elements + "]>>"));
        written.add(RunFile.ascii("<</Limits[" + pages + " " + (key - 1) + "]/Nums[" + parents + "]>>"));
        file.addTogether(written);
        pageBranches.append(pageBranch).append(" 0 R ");
        structureBranches.append(structureBranch).append(" 0 R ");
        parentBranches.append(structureBranch + 1).append(" 0 R ");
        pages = key;
        waiting.clear();
    }

    /** Where a page stands in the trees. */
    private record Place(int pages, int structure, int key) {}

    private static void write(Waiting waiting, int first, Place place, List<byte[]> written) {
        RunPages.Page page = waiting.page;
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        StringBuilder contents = new StringBuilder();
        waiting.contents.forEach(number -> contents.append(number).append(" 0 R "));
        object.writeBytes(RunFile.ascii("<</Type/Page/Parent " + place.pages + " 0 R/StructParents " + place.key
                + "/Contents[" + contents + "]"));
        page.page().write(object, first);
        object.writeBytes(RunFile.ascii(">>"));
        written.add(object.toByteArray());
        for (int element = 0; element < page.elements().size(); element++) {
            object.reset();
            object.writeBytes(RunFile.ascii("<<"));
            if (page.top().contains(element + 1)) {
                object.writeBytes(RunFile.ascii("/P " + place.structure + " 0 R"));
            }
            page.elements().get(element).write(object, first);
            object.writeBytes(RunFile.ascii(">>"));
            written.add(object.toByteArray());
        }
    }

    /** Writes what belongs to all pages. Without it the file is none. */
    public void finish() throws IOException {
        writeBranch();
        PdfMetadata metadata = new PdfMetadata(identity);
        int information = file.add(metadata.informationAsWritten());
        int xmp = file.add(RunFile.stream(RunFile.ascii("/Type/Metadata/Subtype/XML"), metadata.xmp()));
        int structure = file.next();
        file.add(RunFile.dictionary(
                "/Type/StructTreeRoot/K " + document + " 0 R/ParentTreeNextKey " + pages + "/ParentTree<</Kids["
                        + parentBranches + "]>>",
                whole.structure));
        file.put(root, RunFile.ascii("<</Type/Pages/Count " + pages + "/Kids[" + pageBranches + "]>>"));
        file.put(
                document,
                RunFile.dictionary(
                        "/Type/StructElem/P " + structure + " 0 R/K[" + structureBranches + "]", whole.document));
        int catalogue = file.add(RunFile.dictionary(
                "/Pages " + root + " 0 R/Metadata " + xmp + " 0 R/StructTreeRoot " + structure + " 0 R",
                whole.catalogue));
        file.close(catalogue, information);
    }

    @Override
    public void close() throws IOException {
        for (PDDocument source : opened) {
            source.close();
        }
    }
}
