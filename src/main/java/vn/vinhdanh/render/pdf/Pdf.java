package vn.vinhdanh.render.pdf;

/**
 * A finished PDF.
 *
 * @param width of its first page, in millimetres
 * @param height of its first page, in millimetres
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] content, int pages, double width, double height) {

    /** Paper is cut no better than this. */
    private static final double TOLERANCE = 0.5;

    /** Whether its first page has this size, in millimetres. */
    public boolean measures(double wantedWidth, double wantedHeight) {
        return Math.abs(width - wantedWidth) < TOLERANCE && Math.abs(height - wantedHeight) < TOLERANCE;
    }
}
