package vn.vinhdanh.golden.measure;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A path of several straight strokes along the page's edges, as a cell drawn in one go has them. */
final class Frame {

    private Frame() {}

    /** Its sides; none where it is one stroke alone, or has a stroke that is curved or slants. */
    static List<Rectangle2D> sides(Path2D path) {
        List<Rectangle2D> sides = new ArrayList<>();
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            boolean closes = kind == PathIterator.SEG_CLOSE;
            double toX = closes ? startX : at[0];
            double toY = closes ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if ((kind == PathIterator.SEG_LINETO || closes) && (toX == x || toY == y)) {
                sides.add(new Rectangle2D.Double(
                        Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)));
            } else {
                return List.of();
            }
            x = toX;
            y = toY;
        }
        return sides.size() < 2 ? List.of() : sides;
    }
}
