package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.file.StructureElements;

/** A table as the layout engine has begun it, by the structure tree (ISO 32000-1, 14.8.4.3.4). */
record DrawnTable(COSDictionary element, List<Row> rows) {

    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName BODY = COSName.getPDFName("TBody");
    private static final COSName ROW = COSName.getPDFName("TR");

    /**
     * A row.
     *
     * @param body the element that has it among its kids
     * @param marks pieces of marked content in it
     */
    record Row(COSDictionary element, COSDictionary body, DrawnPage page, List<Cell> cells, int marks) {

        double top() {
            return lines().stream().mapToDouble(Part.Line::y).max().orElse(0);
        }

        double bottom() {
            return lines().stream().mapToDouble(Part.Line::y).min().orElse(0);
        }

        List<Part.Line> lines() {
            return cells.stream().flatMap(cell -> cell.lines().stream()).toList();
        }
    }

    record Cell(COSDictionary element, List<Part.Line> lines) {}

    /** All tables of a document, in its order. */
    static List<DrawnTable> of(PDDocument document) throws IOException, Refused {
        IdentityHashMap<COSDictionary, DrawnPage> pages = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), DrawnPage.of(page));
        }
        List<DrawnTable> tables = new ArrayList<>();
        gather(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), pages, tables);
        return tables;
    }

    private static void gather(
            COSDictionary element, IdentityHashMap<COSDictionary, DrawnPage> pages, List<DrawnTable> tables)
            throws Refused {
        if (isA(element, TABLE)) {
            tables.add(new DrawnTable(element, rows(element, pages)));
        } else {
            for (COSDictionary kid : StructureElements.elements(element)) {
                gather(kid, pages, tables);
            }
        }
    }

    private static List<Row> rows(COSDictionary table, IdentityHashMap<COSDictionary, DrawnPage> pages) throws Refused {
        List<Row> rows = new ArrayList<>();
        for (COSDictionary body : StructureElements.elements(table)) {
            if (isA(body, BODY)) {
                for (COSDictionary row : StructureElements.elements(body)) {
                    if (!isA(row, ROW)) {
                        throw new Refused("a group of rows holds something else");
                    }
                    rows.add(row(row, body, pages));
                }
            }
        }
        return rows;
    }

    private static Row row(COSDictionary row, COSDictionary body, IdentityHashMap<COSDictionary, DrawnPage> pages)
            throws Refused {
        Set<DrawnPage> on = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Cell> cells = new ArrayList<>();
        int marks = 0;
        for (COSDictionary cell : StructureElements.elements(row)) {
            List<Part.Line> lines = new ArrayList<>();
            gatherLines(cell, pages, lines, on);
            cells.add(new Cell(cell, joined(lines)));
            marks += lines.size();
        }
        if (on.size() != 1) {
            throw new Refused("a row of the table stands on " + on.size() + " pages");
        }
        return new Row(row, body, on.iterator().next(), cells, marks);
    }

    /** Runs of a text that stand beside one another are one line. */
    private static List<Part.Line> joined(List<Part.Line> runs) {
        List<Part.Line> lines = new ArrayList<>();
        for (Part.Line run : runs) {
            Part.Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (before != null && Math.abs(before.y() - run.y()) < Grid.NEAR) {
                String text = before.text() + " " + run.text();
                lines.set(
                        lines.size() - 1,
                        new Part.Line(
                                before.number(),
                                before.font(),
                                before.x(),
                                before.y(),
                                List.of(),
                                text,
                                before.drawn()));
            } else {
                lines.add(run);
            }
        }
        return lines;
    }

    private static void gatherLines(
            COSDictionary element,
            IdentityHashMap<COSDictionary, DrawnPage> pages,
            List<Part.Line> lines,
            Set<DrawnPage> on)
            throws Refused {
        for (COSBase kid : StructureElements.kids(element)) {
            if (kid instanceof COSInteger number) {
                DrawnPage page = pages.get(element.getCOSDictionary(COSName.PG));
                if (page == null) {
                    throw new Refused("a text of the table stands on no page");
                }
                on.add(page);
                lines.add(page.line(number.intValue())
                        .orElseThrow(() -> new Refused("a cell holds something else than lines of one font")));
            } else if (kid instanceof COSDictionary inner && StructureElements.isElement(inner)) {
                gatherLines(inner, pages, lines, on);
            } else {
                throw new Refused("a cell goes over two pages, or holds a link");
            }
        }
    }

    private static boolean isA(COSDictionary element, COSName type) {
        return type.equals(element.getCOSName(COSName.S));
    }
}
