package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * How a table is set on its pages behind the first one.
 *
 * @param grid the lines of one of the pages
 * @param floor below which no row may reach, in points from the page's lower edge
 */
record TableLook(List<ColumnLook> columns, RowLook row, Grid grid, double floor) {

    /**
     * Learns from the pages that the layout engine has drawn.
     *
     * @param pages by page, the rows on it, those with each letter included
     * @param texts of the rows from the first one of these pages on; fewer than there are rows where only letters follow
     */
    static TableLook learned(Typeface.Case fonts, List<List<DrawnTable.Row>> pages, List<List<List<String>>> texts)
            throws IOException, Refused {
        List<Grid> grids = new ArrayList<>();
        for (List<DrawnTable.Row> page : pages) {
            Grid grid = Grid.around(page);
            if (!grids.isEmpty() && Math.abs(grid.head() - grids.get(0).head()) > Grid.NEAR) {
                throw new Refused("its rows do not begin at the same height on each page");
            }
            grids.add(grid);
        }
        List<DrawnTable.Row> rows = pages.stream().flatMap(List::stream).toList();
        int columns = rows.get(0).cells().size();
        List<ColumnLook> looks = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            looks.add(column(fonts, rows, column, grids.get(0), texts));
        }
        RowLook row = RowLook.learned(pages, grids);
        return new TableLook(looks, row, grids.get(0), floor(pages, grids));
    }

    private static ColumnLook column(
            Typeface.Case fonts, List<DrawnTable.Row> rows, int column, Grid grid, List<List<List<String>>> texts)
            throws IOException, Refused {
        if (grid.edges().size() != rows.get(0).cells().size() + 1) {
            throw new Refused("its " + rows.get(0).cells().size() + " columns stand between "
                    + grid.edges().size() + " upright lines");
        }
        List<Part.Line> lines = new ArrayList<>();
        DrawnPage page = rows.get(0).page();
        Typeface typeface = null;
        double size = 0;
        for (DrawnTable.Row row : rows) {
            if (row.cells().size() != rows.get(0).cells().size()) {
                throw new Refused("its rows have unlike numbers of cells");
            }
            for (Part.Line line : row.cells().get(column).lines()) {
                Typeface of = fonts.of(row.page(), line);
                double itsSize = Typeface.size(line);
                if (typeface == null) {
                    typeface = of;
                    size = itsSize;
                    page = row.page();
                }
                if (!of.equals(typeface) || Math.abs(itsSize - size) > 0.01) {
                    throw new Refused("the texts of a column are of unlike fonts or sizes");
                }
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new Refused("a column has no text");
        }
        ColumnLook look = ColumnLook.learned(
                fonts,
                page,
                lines,
                grid.edges().get(column).right(),
                grid.edges().get(column + 1).left());
        for (int at = 0; at < Math.min(rows.size(), texts.size()); at++) {
            List<String> drawn = rows.get(at).cells().get(column).lines().stream()
                    .map(line -> Typeface.withBlanks(line.text()))
                    .toList();
            if (!look.couldBe(drawn, texts.get(at).get(column))) {
                throw new Refused(
                        "the text " + texts.get(at).get(column) + " is broken into lines otherwise: " + drawn);
            }
        }
        return look;
    }

    /** Where the engine cuts the page off, if that explains why no more rows stand there; else as low as it has come. */
    private static double floor(List<List<DrawnTable.Row>> pages, List<Grid> grids) {
        double lowest = Double.MAX_VALUE;
        double tooLow = -Double.MAX_VALUE;
        // the last page may have been begun for what is kept together with the sum
        for (int page = 0; page < grids.size() - 2; page++) {
            Grid grid = grids.get(page);
            double bottom = grid.bottoms().get(grid.bottoms().size() - 1);
            lowest = Math.min(lowest, bottom);
            tooLow = Math.max(tooLow, bottom - grids.get(page + 1).height(0));
        }
        double above = tooLow;
        double below = lowest + Grid.NEAR;
        return pages.get(0).get(0).page().floors().stream()
                .filter(floor -> floor > above && floor < below)
                .max(Double::compare)
                .orElse(lowest);
    }
}
