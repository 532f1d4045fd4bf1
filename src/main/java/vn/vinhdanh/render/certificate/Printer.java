package vn.vinhdanh.render.certificate;

/**
 * A printer with one kind of stock in it.
 *
 * @param offset in millimetres, to the right and downwards
 * @param scale of the distances from the page's top left corner
 */
public record Printer(String name, String stock, Pair offset, Pair scale) {

    /** Of the two axes. */
    public record Pair(double x, double y) {}

    /** Where a place of the layout has to be printed so that it comes out there. */
    Pair corrected(double x, double y) {
        return new Pair(offset.x() + x * scale.x(), offset.y() + y * scale.y());
    }
}
