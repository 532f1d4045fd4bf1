package vn.vinhdanh.render.pdf.press.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.vinhdanh.render.pdf.LineBreaks;
import vn.vinhdanh.render.pdf.press.EngineGrid;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * How a column's texts are set.
 *
 * @param size of its letters, in points
 * @param anchor where a line begins, has its middle or ends
 * @param room for a line, in points
 */
record ColumnLook(Typeface typeface, double size, Side side, double anchor, double room) {

    /** How far lines may differ that are meant to end below one another: the engine gives each word a bit more room. */
    private static final double STRAIGHT = 0.6;

    /** Less than a letter's width by far. */
    private static final double HAIR = 0.15;

    /** Widths that differ less tell nothing of where lines are drawn from. */
    private static final double ALIKE = 1;

    private static final double SAME_SIZE = 0.01;

    /** Beside lines in the middle of their column, in points: how much it really is cannot be seen from them. */
    private static final double LEAST_PADDING = 0.5;

    /** Where a line stands in its column. */
    enum Side {
        LEFT(0),
        MIDDLE(0.5),
        RIGHT(1);

        private final double share;

        Side(double share) {
            this.share = share;
        }

        private double anchor(double x, double width) {
            return x + share * width;
        }
    }

    /** A line that the layout engine has set, with its font. */
    record Drawn(Part.Line line, Typeface typeface) {

        private double size() {
            return Typeface.size(line);
        }
    }

    /**
     * Learns from lines that the layout engine has set.
     *
     * @param lines of which two are unlike in width at least
     * @param begin of the column, behind the line on its left
     * @param end of the column, before the line on its right
     */
    static ColumnLook learned(List<Drawn> lines, double begin, double end) throws Refused {
        if (lines.isEmpty()) {
            throw new Refused("a column has no text");
        }
        Typeface typeface = lines.get(0).typeface();
        double size = lines.get(0).size();
        if (lines.stream()
                .anyMatch(drawn -> !drawn.typeface().equals(typeface) || Math.abs(drawn.size() - size) > SAME_SIZE)) {
            throw new Refused("the texts of a column are of unlike fonts or sizes");
        }
        double[] widths = lines.stream()
                .mapToDouble(drawn -> typeface.width(drawn.line().text(), size))
                .toArray();
        if (spread(widths) < ALIKE) {
            throw new Refused("all lines of a column are of one width");
        }
        ColumnLook straightest = null;
        double least = STRAIGHT;
        for (Side side : Side.values()) {
            double[] anchors = new double[lines.size()];
            for (int at = 0; at < anchors.length; at++) {
                anchors[at] = side.anchor(lines.get(at).line().x(), widths[at]);
            }
            if (spread(anchors) < least) {
                least = spread(anchors);
                straightest = new ColumnLook(
                        typeface,
                        size,
                        side,
                        DoubleStream.of(anchors).average().orElseThrow(),
                        room(side, anchors, begin, end));
            }
        }
        if (straightest == null) {
            throw new Refused("the lines of a column neither begin nor end below one another");
        }
        return straightest;
    }

    /** What is kept free beside the lines is taken to be kept free on their other side too. */
    private static double room(Side side, double[] anchors, double begin, double end) {
        return switch (side) {
            case LEFT -> end - begin - 2 * (DoubleStream.of(anchors).min().orElseThrow() - begin);
            case RIGHT ->
                end - begin - 2 * (end - DoubleStream.of(anchors).max().orElseThrow());
            case MIDDLE -> end - begin - 2 * LEAST_PADDING;
        };
    }

    private static double spread(double... values) {
        return DoubleStream.of(values).max().orElse(0)
                - DoubleStream.of(values).min().orElse(0);
    }

    /** As many as are needed; what has no blank to be broken at is broken where the column ends. */
    List<String> lines(List<String> cell) {
        return lines(cell, room);
    }

    private List<String> lines(List<String> cell, double within) {
        List<String> pieces = new ArrayList<>();
        for (String run : cell) {
            for (String piece : LineBreaks.pieces(run)) {
                cut(piece, within, pieces);
            }
        }
        pieces.removeIf(String::isEmpty);
        return filled(pieces, within);
    }

    /** Measured piece by piece, as the layout engine does: names fill their column to the last tenth of a millimetre. */
    private List<String> filled(List<String> pieces, double within) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int free = EngineGrid.between(within);
        for (String piece : pieces) {
            int behind = EngineGrid.steps(width(" " + piece));
            if (line.isEmpty() || behind <= free) {
                free -= line.isEmpty() ? EngineGrid.steps(width(piece)) : behind;
                line.append(line.isEmpty() ? "" : " ").append(piece);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(piece);
                free = EngineGrid.between(within) - EngineGrid.steps(width(piece));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void cut(String piece, double within, List<String> pieces) {
        int from = 0;
        if (width(piece) > within) {
            double width = 0;
            for (int at = 0; at < piece.length(); ) {
                int next = at + Character.charCount(piece.codePointAt(at));
                double letter = width(piece.substring(at, next));
                if (width + letter > within && at > from) {
                    pieces.add(piece.substring(from, at));
                    from = at;
                    width = 0;
                }
                width += letter;
                at = next;
            }
        }
        pieces.add(piece.substring(from));
    }

    /** Whether these are lines that the cell could be broken into, if its column were by a hair narrower or wider. */
    boolean couldBe(List<String> drawn, List<String> cell) {
        return Stream.of(room, room - HAIR, room + HAIR)
                .map(within ->
                        lines(cell, within).stream().map(Typeface::withBlanks).toList())
                .anyMatch(drawn::equals);
    }

    private double width(String line) {
        return typeface.width(line, size);
    }

    /** Where the line begins. */
    double x(String line) {
        return EngineGrid.nearest(anchor - side.share * width(line));
    }
}
