package vn.vinhdanh.render.pdf.press;

import vn.vinhdanh.render.pdf.FontMetrics;

/**
 * How a slot's text is drawn whatever it says: learned from a page that the layout engine has drawn.
 *
 * @param number under which the structure tree asks for it
 * @param font its name among the page's resources
 * @param codes by which the font draws each letter
 * @param aside how far right of where they are reckoned to be the engine begins its lines, in points
 * @param drop of the base line below the top of its line, as a multiple of the size
 */
record SlotShape(int number, String font, LetterCodes codes, double aside, double drop) {

    /**
     * @param specimen the line that shows each of the slot's letters once
     * @param drawn the first line of the text as the engine has drawn it
     */
    static SlotShape learned(Part.Line specimen, Part.Line drawn, SlotText text, FontMetrics metrics, double height) {
        return new SlotShape(
                specimen.number(),
                specimen.font(),
                new LetterCodes(specimen.text(), specimen.codes()),
                drawn.x() - beginning(text, drawn.text(), metrics),
                (height - drawn.y() - text.top()) / text.face().size());
    }

    /** Where a line begins, in points from the page's left edge. */
    double x(SlotText text, String line, FontMetrics metrics) {
        return EngineGrid.nearest(aside + beginning(text, line, metrics));
    }

    /** The base line of the text's so-manieth line, from 0, in points from the page's upper edge. */
    double y(SlotText text, int line) {
        return EngineGrid.nearest(
                text.top() + (line * text.face().leading() + drop) * text.face().size());
    }

    /** The size in which the engine draws letters, in points. */
    static double size(SlotText text) {
        return EngineGrid.nearest(text.face().size());
    }

    private static double beginning(SlotText text, String line, FontMetrics metrics) {
        SlotText.Face face = text.face();
        double free = text.width() - metrics.width(face.family(), face.weight(), face.italic(), line, size(text));
        return switch (text.align()) {
            case "left" -> text.left();
            case "right" -> text.left() + free;
            default -> text.left() + free / 2;
        };
    }
}
