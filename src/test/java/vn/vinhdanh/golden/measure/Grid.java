package vn.vinhdanh.golden.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The table of one page, as its borders are drawn.
 *
 * @param across where the borders between the rows are, from the top
 * @param upright where those between the columns are, from the left
 */
public record Grid(List<Double> across, List<Double> upright, List<TextLine> lines) {

    private static final double SAME_BORDER = 0.4;

    public static Grid of(MeasuredPage page) {
        List<Drawn> sides = page.drawn().stream().filter(Drawn::isUpright).toList();
        List<Double> upright = places(sides, drawn -> drawn.box().centre());
        double left = upright.isEmpty() ? 0 : upright.get(0);
        double right = upright.isEmpty() ? 0 : upright.get(upright.size() - 1);
        double top = sides.stream().mapToDouble(side -> side.box().top()).min().orElse(0) - 1;
        List<Drawn> borders = page.drawn().stream()
                .filter(Drawn::isAcross)
                .filter(border -> border.box().top() > top)
                .filter(border -> border.box().left() > left - 1 && border.box().right() < right + 1)
                .toList();
        return new Grid(places(borders, border -> middle(border.box())), upright, page.lines());
    }

    private static double middle(Box box) {
        return (box.top() + box.bottom()) / 2;
    }

    private static List<Double> places(List<Drawn> drawn, ToDoubleFunction<Drawn> place) {
        List<Double> places = new ArrayList<>();
        drawn.stream().mapToDouble(place).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) > SAME_BORDER) {
                places.add(at);
            }
        });
        return places;
    }

    public int rows() {
        return across.size() - 1;
    }

    public int columns() {
        return upright.size() - 1;
    }

    public Box cell(int row, int column) {
        return new Box(upright.get(column), across.get(row), upright.get(column + 1), across.get(row + 1));
    }

    /** The lines that stand wholly inside a cell, in reading order. */
    public List<TextLine> in(int row, int column) {
        Box cell = cell(row, column);
        return lines.stream().filter(line -> cell.holds(line.ink(), 0)).toList();
    }
}
