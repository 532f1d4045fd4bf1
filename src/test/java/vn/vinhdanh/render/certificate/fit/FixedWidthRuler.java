package vn.vinhdanh.render.certificate.fit;

/** Every character as wide as half its size: sums that a reader can do in the head. */
final class FixedWidthRuler implements Ruler {

    static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    @Override
    public double width(Slot.Font font, double size, String text) {
        return text.length() * size / 2 * MILLIMETRES_PER_POINT;
    }

    @Override
    public String missing(Slot.Font font, String text) {
        return text.contains("漢") ? "漢" : "";
    }
}
