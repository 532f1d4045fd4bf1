package vn.vinhdanh.render.certificate.fit;

import java.util.List;

/**
 * A text as it will be printed.
 *
 * @param size in points
 * @param lines as broken by the fitter; the template adds no break of its own
 * @param width of the longest line, in millimetres
 */
public record Fitted(double size, List<String> lines, double width) {

    public static final Fitted NOTHING = new Fitted(1, List.of(), 0);
}
