package vn.vinhdanh.golden.measure;

/**
 * One character as it is printed.
 *
 * @param ink what of the paper it blackens; without width for a blank
 * @param left where its advance begins, and so on for {@code right} and {@code baseline}: millimetres
 * @param size in points
 * @param face the font's name without the mark of its subset: "Tinos-Bold"
 * @param missing whether the font has no shape for it and shows a box instead
 * @param clipped whether a part of its ink is cut off
 */
public record Glyph(
        String text,
        Box ink,
        double left,
        double right,
        double baseline,
        double size,
        String face,
        boolean upright,
        boolean black,
        boolean missing,
        boolean clipped) {

    public boolean isBold() {
        return face.contains("Bold");
    }

    public boolean isItalic() {
        return face.contains("Italic");
    }

    public boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
