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
        if (grids.get(0).edges().size() != columns + 1) {
            throw new Refused("its " + columns + " columns stand between "
                    + grids.get(0).edges().size() + " upright lines");
        }
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
            throw new Refused("its rows have unlike numbers of cells");
        }
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
        ColumnLook look = ColumnLook.learned(
                lines(fonts, rows, column),
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

    private static List<ColumnLook.Drawn> lines(Typeface.Case fonts, List<DrawnTable.Row> rows, int column)
            throws IOException, Refused {
        List<ColumnLook.Drawn> lines = new ArrayList<>();
        for (DrawnTable.Row row : rows) {
            for (Part.Line line : row.cells().get(column).lines()) {
                lines.add(new ColumnLook.Drawn(line, fonts.of(row.page(), line)));
            }
        }
        return lines;
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
