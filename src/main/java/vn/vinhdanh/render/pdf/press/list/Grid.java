package vn.vinhdanh.render.pdf.press.list;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * The lines between the cells of a table on one of its pages, in points from the page's lower left corner.
 *
 * @param head lower edge of the line above the first row
 * @param bottoms lower edges of the lines below each row
 * @param edges the upright lines, from left to right
 * @param thickness of the lying ones
 */
record Grid(double head, List<Double> bottoms, List<Edge> edges, double thickness) {

    /** The layout engine puts everything on a grid of 1/20 CSS pixel, and borders of neighbours beside one another. */
    static final double NEAR = 0.2;

    /** An upright line. */
    record Edge(double left, double right) {

        private boolean isOf(Fill fill) {
            return Math.abs(fill.left() - left) < NEAR && Math.abs(fill.right() - right) < NEAR;
        }
    }

    /**
     * Finds the lines around rows.
     *
     * @param rows those of the page, in their order
     * @throws Refused when there are others than four around each cell, black ones
     */
    static Grid around(List<DrawnTable.Row> rows) throws Refused {
        DrawnPage page = rows.get(0).page();
        double head = page.fills().stream()
                .filter(fill -> fill.lies() && fill.bottom() > rows.get(0).top())
                .mapToDouble(Fill::bottom)
                .min()
                .orElseThrow(() -> new Refused("no line stands above the rows"));
        List<Fill> fills = page.fills().stream()
                .filter(fill -> fill.bottom() < head - NEAR)
                .toList();
        List<Double> bottoms = new ArrayList<>();
        for (DrawnTable.Row row : rows) {
            bottoms.add(fills.stream()
                    .filter(fill -> fill.lies() && fill.bottom() < row.bottom())
                    .mapToDouble(Fill::bottom)
                    .max()
                    .orElseThrow(() -> new Refused("no line stands below a row")));
        }
        Grid grid = new Grid(head, bottoms, edges(fills), thickness(fills));
        grid.holds(fills);
        return grid;
    }

    /** The borders of neighbours lie upon one another, or nearly so. */
    private static List<Edge> edges(List<Fill> fills) {
        List<Edge> edges = new ArrayList<>();
        for (Fill fill : fills) {
            if (fill.stands()) {
                Edge edge = new Edge(fill.left(), fill.right());
                for (Edge other : List.copyOf(edges)) {
                    if (other.isOf(fill)) {
                        edges.remove(other);
                        edge = new Edge(Math.min(edge.left, other.left), Math.max(edge.right, other.right));
                    }
                }
                edges.add(edge);
            }
        }
        edges.sort((one, other) -> Double.compare(one.left, other.left));
        return edges;
    }

    private static double thickness(List<Fill> fills) {
        return fills.stream()
                .filter(Fill::lies)
                .mapToDouble(fill -> fill.top() - fill.bottom())
                .max()
                .orElse(0);
    }

    private void holds(List<Fill> fills) throws Refused {
        for (Fill fill : fills) {
            boolean isOurs = fill.black() && (fill.stands() || (fill.lies() && isBelowARow(fill)));
            if (!isOurs) {
                throw new Refused("something else than black borders stands among the rows");
            }
        }
        double top = head;
        for (double bottom : bottoms) {
            double middle = (top + bottom) / 2;
            for (Edge edge : edges) {
                if (fills.stream()
                        .noneMatch(fill -> edge.isOf(fill) && fill.bottom() < middle && fill.top() > middle)) {
                    throw new Refused("a cell has no border beside it");
                }
            }
            for (int column = 0; column < edges.size() - 1; column++) {
                double within = (edges.get(column).right + edges.get(column + 1).left) / 2;
                if (fills.stream()
                        .noneMatch(fill -> fill.lies()
                                && Math.abs(fill.bottom() - bottom) < NEAR
                                && fill.left() < within
                                && fill.right() > within)) {
                    throw new Refused("a cell has no border below it");
                }
            }
            top = bottom;
        }
    }

    private boolean isBelowARow(Fill fill) {
        return bottoms.stream().anyMatch(bottom -> Math.abs(fill.bottom() - bottom) < NEAR);
    }

    /** Upper edge of the room of the so-manieth row of the page, from 0. */
    double top(int row) {
        return row == 0 ? head : bottoms.get(row - 1);
    }

    double height(int row) {
        return top(row) - bottoms.get(row);
    }

    /** The same lines around other rows. */
    Grid with(List<Double> otherBottoms) {
        return new Grid(head, List.copyOf(otherBottoms), edges, thickness);
    }
}
