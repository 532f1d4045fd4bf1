package vn.vinhdanh.render.pdf.press.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.render.pdf.press.EngineGrid;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * How high a row is, and where in it lines stand, in points.
 *
 * @param leading from one base line to the next
 * @param padding what a row is higher than its lines
 * @param first base line of the fullest cell, below the row's upper edge
 * @param above of the room that a cell does not need, the part that stands above its lines
 */
record RowLook(double leading, double padding, double first, double above) {

    private static final List<Double> TOP_MIDDLE_BOTTOM = List.of(0.0, 0.5, 1.0);

    /** A row that was drawn, its cells' lines counted, and its place on the page. */
    private record Sample(DrawnTable.Row row, double top, double height) {

        private int lines() {
            return row.cells().stream()
                    .mapToInt(cell -> cell.lines().size())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * Learns from the rows of some pages.
     *
     * @param grids of each page the lines around its rows
     * @throws Refused when rows of as many lines are of unlike heights
     */
    static RowLook learned(List<List<DrawnTable.Row>> pages, List<Grid> grids) throws Refused {
        List<Sample> samples = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int row = 0; row < pages.get(page).size(); row++) {
                samples.add(new Sample(
                        pages.get(page).get(row),
                        grids.get(page).top(row),
                        grids.get(page).height(row)));
            }
        }
        double leading = leading(samples);
        double padding = samples.get(0).height() - samples.get(0).lines() * leading;
        double first = first(samples);
        for (double above : TOP_MIDDLE_BOTTOM) {
            RowLook look = new RowLook(leading, padding, first, above);
            if (samples.stream().allMatch(look::fits)) {
                return look;
            }
        }
        throw new Refused("rows of as many lines are not alike");
    }

    private static double leading(List<Sample> samples) throws Refused {
        List<Double> steps = new ArrayList<>();
        for (Sample sample : samples) {
            for (DrawnTable.Cell cell : sample.row.cells()) {
                for (int line = 1; line < cell.lines().size(); line++) {
                    steps.add(cell.lines().get(line - 1).y()
                            - cell.lines().get(line).y());
                }
            }
        }
        if (steps.isEmpty()) {
            throw new Refused("no row has more than one line");
        }
        Collections.sort(steps);
        return steps.get(steps.size() / 2);
    }

    private static double first(List<Sample> samples) {
        Sample sample = samples.get(0);
        Optional<DrawnTable.Cell> fullest = sample.row.cells().stream()
                .filter(cell -> cell.lines().size() == sample.lines())
                .findFirst();
        return sample.top - fullest.orElseThrow().lines().get(0).y();
    }

    private boolean fits(Sample sample) {
        int lines = sample.lines();
        boolean fits = Math.abs(height(lines) - sample.height) < Grid.NEAR;
        for (DrawnTable.Cell cell : sample.row.cells()) {
            int line = 0;
            for (Part.Line drawn : cell.lines()) {
                double there = baseline(sample.top, lines, cell.lines().size(), line++);
                fits &= Math.abs(there - drawn.y()) < Grid.NEAR;
            }
        }
        return fits;
    }

    /** Of a row of so many lines. */
    double height(int lines) {
        return lines * leading + padding;
    }

    /**
     * Where a line stands.
     *
     * @param top upper edge of the row
     * @param lines of the row
     * @param ofCell lines of the cell
     * @param line of the cell, from 0
     */
    double baseline(double top, int lines, int ofCell, int line) {
        return EngineGrid.nearest(top - first - (above * (lines - ofCell) + line) * leading);
    }
}
