package vn.vinhdanh.render.certificate.fit;

import org.jspecify.annotations.Nullable;

/**
 * Where one text of a certificate stands and how far it may shrink: an entry of a style's layout.yaml.
 *
 * @param text what always stands there; absent where the batch fills it
 */
public record Slot(
        Box box, Font font, Size size, Look look, @Nullable String text) {

    /** In millimetres from the page's top left corner. */
    public record Box(double x, double y, double w, double h) {}

    /** @param style "normal" or "italic" */
    public record Font(String family, int weight, String style) {

        public boolean isItalic() {
            return "italic".equals(style);
        }
    }

    /**
     * In points.
     *
     * @param leading line height as a multiple of the size
     * @param lines at most so many
     */
    public record Size(double start, double min, double leading, int lines) {}

    /**
     * @param align "left", "center" or "right"
     * @param valign "top", "middle" or "bottom"
     * @param rule thickness in millimetres of a line below, as long as the text; 0 for none
     */
    public record Look(String align, String valign, String color, double rule) {}
}
