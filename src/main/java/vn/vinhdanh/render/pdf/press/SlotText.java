package vn.vinhdanh.render.pdf.press;

import java.util.List;

/**
 * A text as it is to be printed: broken into lines, and measured.
 *
 * @param slot its name
 * @param left of its box, in points from the page's left edge, as width is
 * @param top of its first line, in points from the page's upper edge
 * @param align "left", "center" or "right"
 * @param colour "#b3151f"
 */
public record SlotText(
        String slot,
        double left,
        double top,
        double width,
        Face face,
        String align,
        String colour,
        List<String> lines) {

    /**
     * The letters.
     *
     * @param size in points
     * @param leading height of a line, as a multiple of the size
     */
    public record Face(String family, int weight, boolean italic, double size, double leading) {}
}
