package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.file.Deflated;
import vn.vinhdanh.render.pdf.press.file.RunFile;

/** Writes a list's pages with their rows' elements of the structure tree: some pages are a branch of each of the trees. */
final class ListBranches {

    /** Objects of a branch: they stand in the file together, for a reader to take apart at once. */
    private static final int TOGETHER = 2_000;

    private static final Set<COSName> OF_ITS_PLACE =
            Set.of(COSName.TYPE, COSName.PARENT, COSName.CONTENTS, COSName.STRUCT_PARENTS);
    private static final Set<COSName> OF_ITS_PARENT = Set.of(COSName.TYPE, COSName.P, COSName.PG, COSName.K);

    private final Growth growth;
    private final RunFile file;
    private final int root;
    private final int table;
    private final byte[] insidePage;
    private final RowText row;
    private final RowText sum;
    private final List<PressedPage> waiting = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final StringBuilder pageNodes = new StringBuilder();
    private final StringBuilder bodies = new StringBuilder();
    private final StringBuilder parents = new StringBuilder();
    private int frame;
    private int objects;
    private int firstKey;
    private int pages;

    /** What elements of a row say but for where they stand. */
    @SuppressWarnings("ArrayRecordComponent")
    private record RowText(byte[] row, List<byte[]> cells) {

        static RowText of(DrawnTable.Row model, DrawnObjects drawn) throws IOException, Refused {
            List<byte[]> cells = new ArrayList<>();
            for (DrawnTable.Cell cell : model.cells()) {
                cells.add(drawn.inside(cell.element(), OF_ITS_PARENT));
            }
            return new RowText(drawn.inside(model.element(), OF_ITS_PARENT), cells);
        }
    }

    /** @param root number of the root of the pages' tree */
    ListBranches(Growth growth, DrawnObjects drawn, RunFile file, int root) throws IOException, Refused {
        this.growth = growth;
        this.file = file;
        this.root = root;
        this.table = drawn.number(growth.table());
        COSDictionary page = growth.frame().page().page().getCOSObject();
        this.insidePage = drawn.inside(page, OF_ITS_PLACE);
        this.row = RowText.of(growth.model(), drawn);
        this.sum = growth.sum() == null ? row : RowText.of(growth.sum().row(), drawn);
    }

    Growth growth() {
        return growth;
    }

    /** @param key of the first page among the parents of marked content */
    void begin(int key) throws IOException {
        firstKey = key;
        frame = file.addDeflated(Deflated.of(growth.frame().content()));
    }

    void add(PressedPage page) throws IOException {
        contents.add(file.addDeflated(Deflated.of(page.before())) + " 0 R " + frame + " 0 R "
                + file.addDeflated(Deflated.of(page.behind())) + " 0 R");
        waiting.add(page);
        objects += 1
                + page.rows().stream()
                        .mapToInt(pressed -> 1 + pressed.lines().size())
                        .sum();
        if (objects >= TOGETHER) {
            writeBranch();
        }
    }

    void end() throws IOException {
        if (!waiting.isEmpty()) {
            writeBranch();
        }
    }

    /** The three objects that hold the branch together come behind all others. */
    private void writeBranch() throws IOException {
        int first = file.next();
        int node = first + objects;
        int body = node + 1;
        List<byte[]> written = new ArrayList<>(objects + 3);
        StringBuilder kids = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        int key = firstKey + pages;
        int next = first;
        for (int at = 0; at < waiting.size(); at++) {
            int page = next++;
            kids.append(page).append(" 0 R ");
            String place = "/Type/Page/Parent " + node + " 0 R/StructParents " + (key + at) + "/Contents["
                    + contents.get(at) + "]";
            written.add(RunFile.dictionary(place, insidePage));
            marked.append(key + at).append('[');
            int mark = 0;
            for (PressedPage.Row pressed : waiting.get(at).rows()) {
                RowText text = pressed.isSum() ? sum : row;
                int element = next++;
                rows.append(element).append(" 0 R ");
                StringBuilder cells = new StringBuilder();
                for (int cell = 0; cell < pressed.lines().size(); cell++) {
                    cells.append(element + 1 + cell).append(" 0 R ");
                }
                written.add(RunFile.dictionary("/P " + body + " 0 R/Pg " + page + " 0 R/K[" + cells + "]", text.row));
                for (int cell = 0; cell < pressed.lines().size(); cell++) {
                    StringBuilder marks = new StringBuilder();
                    for (int line = 0; line < pressed.lines().get(cell); line++) {
                        marks.append(mark++).append(' ');
                        marked.append(next).append(" 0 R ");
                    }
                    String inside = "/P " + element + " 0 R/Pg " + page + " 0 R/K[" + marks + "]";
                    written.add(RunFile.dictionary(inside, text.cells.get(cell)));
                    next++;
                }
            }
            marked.append(']');
        }
        written.add(RunFile.ascii(
                "<</Type/Pages/Parent " + root + " 0 R/Count " + waiting.size() + "/Kids[" + kids + "]>>"));
        written.add(RunFile.ascii("<</Type/StructElem/S/TBody/P " + table + " 0 R/K[" + rows + "]>>"));
        written.add(RunFile.ascii("<</Limits[" + key + " " + (key + waiting.size() - 1) + "]/Nums[" + marked + "]>>"));
        file.addTogether(written);
        pageNodes.append(node).append(" 0 R ");
        bodies.append(body).append(" 0 R ");
        parents.append(body + 1).append(" 0 R ");
        pages += waiting.size();
        objects = 0;
        waiting.clear();
        contents.clear();
    }

    int pages() {
        return pages;
    }

    /** References to the branches of the pages' tree. */
    StringBuilder pageNodes() {
        return pageNodes;
    }

    /** References to the groups of rows. */
    StringBuilder bodies() {
        return bodies;
    }

    /** References to the branches of the tree of marked content's parents. */
    StringBuilder parents() {
        return parents;
    }
}
