package vn.vinhdanh.render.pdf.press;

import java.util.List;

/** A piece of a page, in the order of its content. */
public sealed interface Part {

    /** Drawn alike for everyone. */
    record Fixed(List<Instruction> instructions) implements Part {}

    /**
     * A line of text.
     *
     * @param number under which the structure tree asks for it; -1 where it does not
     * @param font its name among the page's resources
     * @param x of its beginning, in points from the page's left edge
     * @param y of its base line, in points from the page's lower edge
     * @param codes by which its letters are drawn, in two bytes each
     * @param text what its letters stand for
     * @param drawn by which the page draws it, marks included
     */
    record Line(int number, String font, double x, double y, List<Integer> codes, String text, List<Instruction> drawn)
            implements Part {}
}
