package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * The sum of a list: a row without borders below its last one.
 *
 * @param depth how far below the last row it reaches, in points
 */
record SumLook(DrawnTable.Row row, List<Line> lines, double depth) {

    /** What letters reach below their line, and some air, as a multiple of their size. */
    private static final double BELOW = 0.6;

    /** @param drop of the base line below the last row */
    record Line(int cell, Typeface typeface, double size, double x, double drop, String text) {}

    /** @param bottom of the last row */
    static SumLook learned(Typeface.Case fonts, DrawnTable.Row row, double bottom) throws IOException, Refused {
        List<Line> lines = new ArrayList<>();
        double depth = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            for (Part.Line line : row.cells().get(cell).lines()) {
                Typeface typeface = fonts.of(row.page(), line);
                double size = Typeface.size(line);
                double drop = bottom - line.y();
                if (drop < 0 || !typeface.codes().hasAll(line.text())) {
                    throw new Refused("the sum of the list does not stand in one piece below its last row");
                }
                lines.add(new Line(cell, typeface, size, line.x(), drop, line.text()));
                depth = Math.max(depth, drop + BELOW * size);
            }
        }
        if (row.page().fills().stream().anyMatch(fill -> fill.bottom() < bottom - Grid.NEAR)) {
            throw new Refused("the sum of the list has borders");
        }
        return new SumLook(row, lines, depth);
    }

    int lines(int cell) {
        return (int) lines.stream().filter(line -> line.cell() == cell).count();
    }
}
