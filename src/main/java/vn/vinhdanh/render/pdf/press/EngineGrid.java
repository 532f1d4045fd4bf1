package vn.vinhdanh.render.pdf.press;

/** The grid on which the layout engine puts everything: letters beside it would look a little different. */
public final class EngineGrid {

    /** 1/20 of a CSS pixel, in points. */
    private static final double STEP = 72.0 / 96 / 20;

    /** Of a step, which the engine does not count. */
    private static final double UNCOUNTED = 0.05;

    private EngineGrid() {}

    /** The nearest place on it, in points. */
    public static double nearest(double points) {
        return Math.round(points / STEP) * STEP;
    }

    /** How many steps the engine gives to a text of this width, in points. */
    public static int steps(double width) {
        double steps = width / STEP;
        double whole = Math.floor(steps);
        return (int) (steps - whole < UNCOUNTED ? whole : whole + 1);
    }

    /** How many steps there are between two places of the grid so far apart, in points. */
    public static int between(double distance) {
        return (int) Math.round(distance / STEP);
    }
}
