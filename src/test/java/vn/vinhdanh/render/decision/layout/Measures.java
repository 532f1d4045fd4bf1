package vn.vinhdanh.render.decision.layout;

import vn.vinhdanh.golden.measure.TextLine;

/** The measures of the layout table, in millimetres and points. */
final class Measures {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    /** Margins: 20, 20, 30 and 15 mm; the decree allows up to 25, 25, 35 and 20. */
    static final double TOP = 20;

    static final double BOTTOM = HEIGHT - 20;
    static final double LEFT = 30;
    static final double RIGHT = WIDTH - 15;
    static final double CENTRE = (LEFT + RIGHT) / 2;
    /** Between the left and the right half of the sheet. */
    static final double HALF = WIDTH / 2;

    /** How exactly ink can be placed: the engine's grid, and what letters reach over their advance. */
    static final double TOLERANCE = 0.35;

    /** Line heights of Times New Roman, as a share of its size: ascent, descent and leading of the face. */
    static final double SINGLE = 1.149;

    private Measures() {}

    /** Where the page number stands, and nothing else may. */
    static boolean isInTopMargin(TextLine line) {
        return line.baseline() < TOP;
    }
}
