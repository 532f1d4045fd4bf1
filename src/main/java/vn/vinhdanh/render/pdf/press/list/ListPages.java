package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.press.Figure;
import vn.vinhdanh.render.pdf.press.Refused;

/** Sets the rows of a long list, page by page. */
final class ListPages {

    /** Of a figure in the content, behind the point. */
    private static final int PLACES = 4;

    private final TableLook look;
    private final Frame frame;
    private final @Nullable SumLook sum;
    private final IdentityHashMap<COSBase, String> fonts = new IdentityHashMap<>();
    private final List<SetRow> open = new ArrayList<>();
    private double free;
    private int pages;

    /** Takes the pages as they are set. */
    interface Sink {

        void take(PressedPage page) throws IOException;
    }

    /** A row, broken into lines. */
    private record SetRow(List<List<String>> cells, int lines) {}

    ListPages(TableLook look, Frame frame, @Nullable SumLook sum) {
        this.look = look;
        this.frame = frame;
        this.sum = sum;
        free = look.grid().head() - look.floor();
    }

    /**
     * Sets rows on new pages behind the one from which the frame is taken.
     *
     * @throws Refused when a row is higher than a page, or has letters that the document's font does not show
     */
    void set(List<List<List<String>>> rows, Sink sink) throws IOException, Refused {
        for (int at = 0; at < rows.size(); at++) {
            SetRow row = row(rows.get(at));
            double below = sum != null && at == rows.size() - 1 ? sum.depth() : 0;
            double height = look.row().height(row.lines);
            if (height + below > look.grid().head() - look.floor()) {
                throw new Refused("row " + (at + 1) + " is higher than a page");
            }
            if (height + below > free) {
                close(false, sink);
            }
            open.add(row);
            free -= height;
        }
        close(sum != null, sink);
    }

    private SetRow row(List<List<String>> texts) throws Refused {
        List<List<String>> cells = new ArrayList<>(texts.size());
        int most = 0;
        for (int column = 0; column < texts.size(); column++) {
            ColumnLook columnLook = look.columns().get(column);
            List<String> lines = columnLook.lines(texts.get(column));
            for (String line : lines) {
                if (!columnLook.typeface().codes().hasAll(line)) {
                    throw new Refused("\"" + line + "\" has letters that the document's font does not show");
                }
            }
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        return new SetRow(cells, most);
    }

    private void close(boolean summed, Sink sink) throws IOException {
        pages++;
        StringBuilder content = new StringBuilder(16_000);
        List<Double> bottoms = new ArrayList<>();
        double top = look.grid().head();
        for (SetRow row : open) {
            top -= look.row().height(row.lines);
            bottoms.add(top);
        }
        borders(content, look.grid().with(bottoms));
        List<PressedPage.Row> rows = rows(content, summed, top);
        sink.take(new PressedPage(bytes(number()), bytes(content), rows));
        open.clear();
        free = look.grid().head() - look.floor();
    }

    private static byte[] bytes(StringBuilder content) {
        return content.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private StringBuilder number() throws IOException {
        StringBuilder content = new StringBuilder(100);
        Frame.PageNumber number = frame.number();
        if (number != null) {
            String text = Integer.toString(number.ofPage() + pages);
            content.append("/Artifact <</Type /Pagination>> BDC\n0 0 0 rg\n");
            line(content, number.look(), number.look().x(text), number.y(), text);
            content.append("EMC\n");
        }
        return content;
    }

    /** What two cells share is drawn twice, as the engine does: once it would look thinner on a screen than on other pages. */
    private static void borders(StringBuilder content, Grid grid) {
        content.append("/Artifact <</Type /Layout>> BDC\n0 0 0 rg\n");
        lines(content, grid.edges(), grid.bottoms(), grid);
        lines(
                content,
                grid.edges().subList(1, grid.edges().size() - 1),
                grid.bottoms().subList(0, grid.bottoms().size() - 1),
                grid);
        content.append("EMC\n");
    }

    private static void lines(StringBuilder content, List<Grid.Edge> edges, List<Double> bottoms, Grid grid) {
        double bottom = grid.bottoms().get(grid.bottoms().size() - 1);
        for (Grid.Edge edge : edges) {
            rectangle(content, edge.left(), bottom, edge.right() - edge.left(), grid.head() - bottom);
        }
        double left = grid.edges().get(0).left();
        double width = grid.edges().get(grid.edges().size() - 1).right() - left;
        for (double below : bottoms) {
            rectangle(content, left, below, width, grid.thickness());
        }
        content.append("f\n");
    }

    private static void rectangle(StringBuilder content, double... figures) {
        for (double figure : figures) {
            Figure.append(content, figure, PLACES);
        }
        content.append("re\n");
    }

    private List<PressedPage.Row> rows(StringBuilder content, boolean summed, double bottom) throws IOException {
        List<PressedPage.Row> rows = new ArrayList<>();
        int mark = 0;
        double top = look.grid().head();
        for (SetRow row : open) {
            for (int column = 0; column < row.cells.size(); column++) {
                ColumnLook columnLook = look.columns().get(column);
                List<String> lines = row.cells.get(column);
                for (int line = 0; line < lines.size(); line++) {
                    String text = lines.get(line);
                    double y = look.row().baseline(top, row.lines, lines.size(), line);
                    begin(content, mark++);
                    line(content, columnLook, columnLook.x(text), y, text);
                    content.append("EMC\n");
                }
            }
            rows.add(new PressedPage.Row(row.cells.stream().map(List::size).toList(), false));
            top -= look.row().height(row.lines);
        }
        if (summed && sum != null) {
            for (SumLook.Line line : sum.lines()) {
                begin(content, mark++);
                ColumnLook itsLook = new ColumnLook(line.typeface(), line.size(), ColumnLook.Side.LEFT, line.x(), 0);
                line(content, itsLook, line.x(), bottom - line.drop(), line.text());
                content.append("EMC\n");
            }
            rows.add(new PressedPage.Row(
                    IntStream.range(0, sum.row().cells().size())
                            .mapToObj(sum::lines)
                            .toList(),
                    true));
        }
        return rows;
    }

    private static void begin(StringBuilder content, int mark) {
        content.append("/Span <</MCID ").append(mark).append(">> BDC\n");
    }

    private void line(StringBuilder content, ColumnLook look, double x, double y, String text) throws IOException {
        content.append("BT\n/").append(font(look.typeface())).append(' ');
        Figure.append(content, look.size(), PLACES);
        content.append("Tf\n1 0 0 1 ");
        Figure.append(content, x, PLACES);
        Figure.append(content, y, PLACES);
        content.append("Tm\n(");
        look.typeface().codes().write(text, content);
        content.append(") Tj\nET\n");
    }

    /** Its name among the resources of the frame's page. */
    private String font(Typeface typeface) throws IOException {
        COSBase font = typeface.font().getCOSObject();
        String known = fonts.get(font);
        if (known == null) {
            known = name(typeface, frame.page().page().getResources());
            fonts.put(font, known);
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality")
    private static String name(Typeface typeface, PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name).getCOSObject() == typeface.font().getCOSObject()) {
                return name.getName();
            }
        }
        return resources.add(typeface.font()).getName();
    }
}
