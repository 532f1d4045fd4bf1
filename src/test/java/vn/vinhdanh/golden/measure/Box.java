package vn.vinhdanh.golden.measure;

import java.util.Locale;

/** A place on a page, in millimetres from its top left corner. */
public record Box(double left, double top, double right, double bottom) {

    public static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centre() {
        return (left + right) / 2;
    }

    /** Whether the two cover each other by more than so much in both directions. */
    public boolean overlaps(Box other, double tolerance) {
        return Math.min(right, other.right) - Math.max(left, other.left) > tolerance
                && Math.min(bottom, other.bottom) - Math.max(top, other.top) > tolerance;
    }

    public boolean holds(Box other, double tolerance) {
        return other.left >= left - tolerance
                && other.right <= right + tolerance
                && other.top >= top - tolerance
                && other.bottom <= bottom + tolerance;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.1f-%.1f mm across, %.1f-%.1f mm down]", left, right, top, bottom);
    }
}
